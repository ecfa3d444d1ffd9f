// SPDX-License-Identifier: GPL-3.0-or-later

// Light or dark, and how large the text is: applied at once, and remembered.
#pragma once

#include <QObject>

class QWidget;

namespace vaultlock::settings {
class SettingsModel;
}

namespace vaultlock::ui {

enum class Appearance {
    System, // as the desktop's palette is
    Light,
    Dark,
};

/// Text sizes in percent of the usual 11 pt, from small to large.
int largerText(int percent);
int smallerText(int percent);
constexpr int usualText = 100;

class AppearanceSettings : public QObject
{
    Q_OBJECT

public:
    /// Follows the model, whoever changes it. Not owned, must outlive this.
    explicit AppearanceSettings(settings::SettingsModel &model, QObject *parent = nullptr);

    Appearance appearance() const;
    int textPercent() const;

    void setAppearance(Appearance appearance);
    /// Held between 80 and 200.
    void setTextPercent(int percent);

    /// Gives the application its style, palette and font. Needed once, before the first window;
    /// afterwards it happens by itself.
    void apply();
    /// From now on the desktop's changes, which arrive at a window, are followed. Not owned.
    void followDesktopThrough(QWidget *window);

signals:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    settings::SettingsModel &m_model;
};

} // namespace vaultlock::ui
