// SPDX-License-Identifier: GPL-3.0-or-later

// What was chosen of the fleet the last time, and the questions that somebody keeps. No secrets.
#pragma once

#include "ui/fleet/fleetrows.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

class QSettings;

namespace vaultlock::ui {

/// A question with a name. Policies are known by their names: numbers are of one reading.
struct SavedQuestion
{
    QString name;
    FleetQuestion question; ///< without its filter's differsFrom
    QString differsFrom;    ///< the policy's name; empty: that is not asked

    friend bool operator==(const SavedQuestion &, const SavedQuestion &) = default;
};

/// Where and with what a fleet is read.
struct FleetPlaces
{
    bool hasSandbox = false;
    bool hasEnvironment = false;
    QStringList profiles;
    QStringList regions; ///< empty: each as it is configured
    QStringList policyFiles;

    bool isEmpty() const { return !hasSandbox && !hasEnvironment && profiles.isEmpty(); }
    /// Each profile in each Region; the sandbox once.
    std::vector<fleet::Place> all() const;
};

class FleetMemory
{
public:
    /// settings: not owned, outlives the memory. Null: forgets at once.
    explicit FleetMemory(QSettings *settings = nullptr)
        : m_settings(settings)
    {
    }

    /// The sandbox where nothing was kept.
    FleetPlaces places() const;
    void keepPlaces(const FleetPlaces &places);
    /// In the order of their names. What cannot be read is left out.
    std::vector<SavedQuestion> questions() const;
    /// Instead of one of that name.
    void keepQuestion(const SavedQuestion &question);
    void forgetQuestion(const QString &name);
    /// Of the window and of the table's columns; empty where nothing was kept.
    QByteArray layout(const char *what) const;
    void keepLayout(const char *what, const QByteArray &state);

private:
    QSettings *m_settings;
};

} // namespace vaultlock::ui
