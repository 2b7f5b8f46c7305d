// SPDX-FileCopyrightText: 2026 The Switchback authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <optional>
#include <utility>

/// A std::optional for what is rarely there: without a value it takes the room of a pointer. A copy has a value of its
/// own.
template<typename T>
class Boxed
{
public:
    Boxed() = default;
    Boxed(T value) // as std::optional: a value stands for a box with it
        : m_value(std::make_unique<T>(std::move(value)))
    {
    }
    Boxed(std::optional<T> value)
        : m_value(value ? std::make_unique<T>(*std::move(value)) : nullptr)
    {
    }
    Boxed(const Boxed &other)
        : m_value(other ? std::make_unique<T>(*other) : nullptr)
    {
    }
    Boxed(Boxed &&) noexcept = default;
    Boxed &operator=(const Boxed &other)
    {
        if (this != &other)
            m_value = other ? std::make_unique<T>(*other) : nullptr;
        return *this;
    }
    Boxed &operator=(Boxed &&) noexcept = default;
    ~Boxed() = default;

    explicit operator bool() const { return m_value != nullptr; }
    bool has_value() const { return m_value != nullptr; }
    T &operator*() { return *m_value; }
    const T &operator*() const { return *m_value; }
    T *operator->() { return m_value.get(); }
    const T *operator->() const { return m_value.get(); }
    T value_or(T otherwise) const { return m_value ? *m_value : std::move(otherwise); }
    void reset() { m_value.reset(); }

private:
    std::unique_ptr<T> m_value;
};
