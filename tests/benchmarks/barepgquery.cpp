// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a process costs that does nothing but parse a file with libpg_query: the floor under the command.

#include <cstdio>
#include <string>

#include <pg_query.h>

int main(int argc, char **argv)
{
    std::string text;
    for (int i = 1; i < argc; ++i) {
        std::FILE *file = std::fopen(argv[i], "rb");
        if (!file)
            return 1;
        char bytes[4096];
        for (size_t count = 0; (count = std::fread(bytes, 1, sizeof bytes, file)) > 0;)
            text.append(bytes, count);
        std::fclose(file);
    }
    const PgQueryParseResult result = pg_query_parse(text.c_str());
    const bool failed = result.error != nullptr;
    if (!failed)
        std::puts(result.parse_tree);
    pg_query_free_parse_result(result);
    return failed ? 1 : 0;
}
