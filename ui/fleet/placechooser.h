// SPDX-License-Identifier: GPL-3.0-or-later

// Where a fleet is read, and what its locks are compared with.
#pragma once

#include "aws/profiles/profileset.h"
#include "ui/fleet/fleetmemory.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace vaultlock::ui {

/// Three lists to tick: the sandbox, the environment and the profiles; Regions, of which none means
/// each profile's own; files of policies.
class PlaceChooser : public QWidget
{
    Q_OBJECT

public:
    explicit PlaceChooser(QWidget *parent = nullptr);

    /// A profile that was chosen and is not there any more is listed all the same.
    void show(const FleetPlaces &places, const aws::ProfileSet &profiles);
    FleetPlaces places() const;
    QWidget *placeForFocus() const;

signals:
    void startWanted();

private:
    QWidget *buildList(const QString &title, QListWidget *list, const QString &remark);
    QWidget *buildPolicies();
    void addPolicy(const QString &path);
    void askForPolicies();
    void showPossible();

    QListWidget *m_profiles;
    QListWidget *m_regions;
    QListWidget *m_policies;
    QPushButton *m_remove;
    QPushButton *m_start;
    QLabel *m_remark;
};

} // namespace vaultlock::ui
