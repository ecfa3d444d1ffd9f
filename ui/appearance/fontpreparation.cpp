// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/appearance/fontpreparation.h"

#include <QFontDatabase>

#include <fontconfig/fontconfig.h>

namespace vaultlock::ui {

namespace {

void prepare(std::future<bool> hasApplication)
{
    FcInit();
    // Whichever family is asked for, all are listed first.
    if (hasApplication.get())
        (void)QFontDatabase::isScalable(QStringLiteral("Sans Serif"));
}

} // namespace

FontPreparation::FontPreparation()
    : m_thread(prepare, m_hasApplication.get_future())
{
}

FontPreparation::~FontPreparation()
{
    finish();
}

void FontPreparation::goOn()
{
    m_hasApplication.set_value(true);
    m_hasGoneOn = true;
}

void FontPreparation::finish()
{
    if (!m_thread.joinable())
        return;
    if (!m_hasGoneOn)
        m_hasApplication.set_value(false);
    m_thread.join();
}

} // namespace vaultlock::ui
