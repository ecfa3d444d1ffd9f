// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTest>
#include <QWidget>

namespace vaultlock::tests {

/// Until it is the active window, as a person would make it: QApplication::setActiveWindow() is
/// deprecated from Qt 6.5 on. Another one is not any more, then.
inline void activate(QWidget &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
}

} // namespace vaultlock::tests
