// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's fonts, read while something else is done.
#pragma once

#include <thread>

namespace vaultlock::ui {

/// Before the first text is measured fontconfig reads its configuration and its list of all fonts:
/// a third of what a bare window costs. Here it does so in a thread of its own (from 2.10.91 on it
/// may be called from any), while the main thread connects to the display and to the bus. It is to
/// be finished before a font is used: Qt would read all of it once more.
class FontPreparation
{
public:
    /// Begins. Needs no application.
    FontPreparation();
    /// finish()
    ~FontPreparation();

    FontPreparation(const FontPreparation &) = delete;
    FontPreparation &operator=(const FontPreparation &) = delete;

    /// Waits for the end.
    void finish();

private:
    std::thread m_thread;
};

} // namespace vaultlock::ui
