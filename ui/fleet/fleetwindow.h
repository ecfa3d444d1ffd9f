// SPDX-License-Identifier: GPL-3.0-or-later

// All vaults of several accounts and Regions, in a window of its own.
#pragma once

#include "ui/fleet/fleetmemory.h"
#include "ui/fleet/fleetmodel.h"
#include "workspace/connectionchoice.h"

#include <QDialog>

#include <functional>

class QLabel;
class QPushButton;

namespace vaultlock::aws {
class ProfileSet;
}

namespace vaultlock::ui {

class Announcer;
class FleetExport;
class FleetQuestions;
class FleetReading;
class FleetSide;
class FleetTable;
class PageStack;
class PlaceChooser;

/// Two pages: where to read, and what was read. It looks at a reading, which goes on when it is
/// closed.
class FleetWindow : public QDialog
{
    Q_OBJECT

public:
    /// All of them outlive it.
    struct Parts
    {
        FleetReading &reading;
        CountdownClock &clock;
        std::function<aws::ProfileSet()> profiles;
        FleetMemory memory;
    };

    explicit FleetWindow(Parts parts, QWidget *parent = nullptr);
    ~FleetWindow() override;

    FleetExport &exporter() { return *m_export; }
    FleetModel &model() { return m_model; }

signals:
    /// To be shown in the window; by which connection it was read.
    void vaultWanted(const vaultlock::workspace::ConnectionChoice &choice,
                     const vaultlock::VaultArn &vault);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildVaults();
    QWidget *buildFoot();
    void buildRowActions();
    void connectReading();
    void showPlaces(bool isPlaces);
    void start();
    void begin();
    void showStanding();
    void showCount();
    void showSelection();
    void openChosen();
    void goTo(const QString &origin, const VaultArn &vault);
    void copyRows();
    void copyArns();
    void exportShown();
    void say(const QString &sentence);
    void keepLayout();

    Parts m_parts;
    FleetModel m_model;
    FleetExport *m_export;
    PlaceChooser *m_places;
    FleetQuestions *m_questions;
    FleetTable *m_table;
    FleetSide *m_side;
    PageStack *m_pages;
    QLabel *m_standing;
    QPushButton *m_stop;
    QPushButton *m_choose;
    QLabel *m_count;
    QLabel *m_said;
    QPushButton *m_open;
    QPushButton *m_exportShown;
    Announcer *m_announcer;
};

} // namespace vaultlock::ui
