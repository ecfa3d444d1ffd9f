// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/fontpreparation.h"

#include <fontconfig/fontconfig.h>

namespace vaultlock::ui {

FontPreparation::FontPreparation()
    : m_thread([] { FcInit(); })
{
}

FontPreparation::~FontPreparation()
{
    finish();
}

void FontPreparation::finish()
{
    if (m_thread.joinable())
        m_thread.join();
}

} // namespace vaultlock::ui
