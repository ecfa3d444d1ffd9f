// SPDX-License-Identifier: GPL-3.0-or-later

// What takes half a second and 128 MiB, out of the window's way.
#pragma once

#include "core/inbackground.h"
#include "handover/sealedfile.h"

namespace vaultlock::ui {

using Opened = tl::expected<handover::HandOver, handover::OpeningFault>;
using Sealed = handover::Sealing<QByteArray>;

} // namespace vaultlock::ui
