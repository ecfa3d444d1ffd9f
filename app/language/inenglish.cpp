// SPDX-License-Identifier: GPL-3.0-or-later

#include "language/inenglish.h"

namespace vaultlock::language {

namespace {

thread_local int depth = 0;

} // namespace

InEnglish::InEnglish()
{
    ++depth;
}

InEnglish::~InEnglish()
{
    --depth;
}

bool InEnglish::isOn()
{
    return depth > 0;
}

} // namespace vaultlock::language
