// SPDX-License-Identifier: GPL-3.0-or-later

// A value, or the reason that there is none.
#pragma once

#include "core/error.h"

#include <tl/expected.hpp>

#include <utility>

namespace vaultlock {

template <typename T>
using Result = tl::expected<T, Error>;

/// `return failure(ErrorKind::NotUtf8, path);`
inline tl::unexpected<Error> failure(ErrorKind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, {}, 0, {}, std::move(detail)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace vaultlock
