// SPDX-License-Identifier: GPL-3.0-or-later

// What this is, what it is made of, and under which licences.
#pragma once

#include <QString>

#include <utility>
#include <vector>

class QWidget;

namespace vaultlock::ui {

struct Component
{
    QString name;
    QString version; ///< of the library that is loaded, where it can be asked
    QString licence;
};

/// Vaultlock first.
std::vector<Component> components();

/// Files that somebody may want to find. Empty: there is none.
struct AboutPlaces
{
    QString settings;
    QString journal;
};

/// What a report of a fault needs: versions, the system and the screen, and where things are, the
/// home as ~. No secret, and no name of an account, a profile, a vault, a person or this computer.
QString reportText(const AboutPlaces &places);

/// Opens the dialog and returns at once.
void showAbout(const AboutPlaces &places, QWidget *parent);

} // namespace vaultlock::ui
