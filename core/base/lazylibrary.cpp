// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lazylibrary.h"

#include <QtLogging>

#include <dlfcn.h>

void *LazyLibrary::handle()
{
    void *handle = m_handle.load();
    if (!handle) {
        // Never closed: libraries with threads and handlers of their own (TLS) do not like to go. Several threads may
        // come here at once; all are given the same.
        handle = dlopen(m_file, RTLD_LAZY | RTLD_LOCAL | RTLD_NODELETE);
        m_handle = handle;
    }
    return handle;
}

void *LazyLibrary::address(const char *function)
{
    void *address = isAvailable() ? dlsym(handle(), function) : nullptr;
    if (!address)
        qFatal("%s does not give %s", m_file, function);
    return address;
}
