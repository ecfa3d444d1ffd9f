// SPDX-License-Identifier: GPL-3.0-or-later

// Starting points for a policy.
#pragma once

#include "core/identifiers.h"
#include "policy/guided/startingpoints.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace vaultlock::ui {

class TimelineThumbnail;

/// One button each, with what it does and a small picture of its effect.
class Gallery : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);

    /// heading: what stands above. Pictures are of the policy for this vault; none without one.
    void showFor(const std::optional<VaultArn> &vault, const QString &heading);

signals:
    void chosen(vaultlock::policy::StartingPoint point);

private:
    QWidget *entryFor(policy::StartingPoint point);

    QLabel *m_heading;
    QVBoxLayout *m_entries;
    std::vector<TimelineThumbnail *> m_pictures; ///< one a starting point, in their order
};

} // namespace vaultlock::ui
