// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtClassHelperMacros>

#include <algorithm>
#include <atomic>

/// A shared library that is loaded when something of it is first called. libgit2 and libpq bring some twenty more with
/// them (TLS, Kerberos, LDAP), which take longer to load than a small script takes to be checked; most commands need
/// neither.
class LazyLibrary
{
public:
    /// `file` is its soname, so that it is found as the dynamic linker finds those that a program is linked with.
    constexpr explicit LazyLibrary(const char *file)
        : m_file(file)
    {
    }
    Q_DISABLE_COPY_MOVE(LazyLibrary)

    /// Loads it; false when it is not installed. From any thread.
    bool isAvailable() { return handle() != nullptr; }
    /// Where a function stands. Ends the program when it is nowhere: ask isAvailable() before.
    void *address(const char *function);

private:
    void *handle();

    const char *m_file;
    std::atomic<void *> m_handle = nullptr;
};

template<int size>
struct FunctionName
{
    consteval explicit(false) FunctionName(const char (&name)[size]) { std::copy_n(name, size, text); }
    char text[size] = {};
};

/// A function of such a library, called as if it were linked. An object with its name in the namespace of the caller
/// stands before the declaration in the library's header:
///     inline constexpr LazyFunction<library, "PQstatus", decltype(::PQstatus)> PQstatus;
template<LazyLibrary &library, FunctionName name, typename Function>
struct LazyFunction
{
    operator Function *() const
    {
        static const auto function = reinterpret_cast<Function *>(library.address(name.text));
        return function;
    }
};
