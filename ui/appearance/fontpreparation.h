// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's fonts, read while something else is done.
#pragma once

#include <future>
#include <thread>

namespace vaultlock::ui {

/// Before the first text is measured fontconfig reads its configuration and Qt the list of all
/// fonts: a third of what a bare window costs. Here both are done in a thread of their own, while
/// the main thread connects to the display and to the bus. (fontconfig may be called from any
/// thread from 2.10.91 on; QFontDatabase has a lock.) It is to be finished before a font is used.
class FontPreparation
{
public:
    /// Begins. Needs no application.
    FontPreparation();
    /// finish()
    ~FontPreparation();

    FontPreparation(const FontPreparation &) = delete;
    FontPreparation &operator=(const FontPreparation &) = delete;

    /// There is an application now, whose fonts can be listed. At most once.
    void goOn();
    /// Waits for the end.
    void finish();

private:
    std::promise<bool> m_hasApplication;
    bool m_hasGoneOn = false;
    std::thread m_thread;
};

} // namespace vaultlock::ui
