// SPDX-License-Identifier: GPL-3.0-or-later

// Starting points for a policy.
#pragma once

#include "core/identifiers.h"
#include "policy/guided/startingpoints.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace vaultlock::ui {

class TimelineLegendView;
class TimelineThumbnail;

/// One button each, with what it does and a small picture of its effect; above them, what
/// the pictures' patterns mean.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

    /// heading: what stands above. Pictures are of the policy for this vault; none without one.
    void showFor(const std::optional<VaultArn> &vault, const QString &heading);

protected:
    void changeEvent(QEvent *event) override;

signals:
    void chosen(vaultlock::policy::StartingPoint point);

private:
    QWidget *entryFor(policy::StartingPoint point);
    void alignPictures();

    QLabel *m_heading;
    QVBoxLayout *m_entries;
    // One a starting point, in their order.
    std::vector<QPushButton *> m_buttons;
    std::vector<TimelineThumbnail *> m_pictures;
    TimelineLegendView *m_legend;
};

} // namespace vaultlock::ui
