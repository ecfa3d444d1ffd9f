// SPDX-License-Identifier: GPL-3.0-or-later

// Content that scrolls up and down where it has less room than it needs.
#pragma once

class QScrollArea;
class QWidget;

namespace vaultlock::ui {

/// Without a frame, and never sideways. Takes no focus itself: what is in it does, and comes into
/// sight. Takes the content over.
QScrollArea *scrollingUpAndDown(QWidget *content);

} // namespace vaultlock::ui
