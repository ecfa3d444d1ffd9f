// SPDX-License-Identifier: GPL-3.0-or-later

// A small picture of a policy's effect on the deletion of archives.
#pragma once

#include "policy/meaning/policytimeline.h"

#include <QWidget>

namespace vaultlock::ui {

/// An ornament: what it shows stands in words beside it.
class TimelineThumbnail : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineThumbnail(QWidget *parent = nullptr);

    void showTimeline(const policy::PolicyTimeline &timeline);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    policy::PolicyTimeline m_timeline;
};

} // namespace vaultlock::ui
