// SPDX-License-Identifier: GPL-3.0-or-later

// What the settings are, for everybody who goes by them and everybody who changes them.
#pragma once

#include "settings/setting.h"

#include <QObject>

#include <map>
#include <optional>
#include <vector>

class QSettings;

namespace vaultlock::settings {

/// The one truth: menus, dialogs and panels follow changed(), and keep nothing of their own. What
/// stands in the file and cannot be counts as what is usual, and stays there until somebody changes
/// that very setting: a newer version may have written it. Other keys of the file are never
/// touched. Main thread.
class SettingsModel : public QObject
{
    Q_OBJECT

public:
    /// settings: not owned, outlives the model.
    explicit SettingsModel(QSettings &settings, QObject *parent = nullptr);

    /// What counts now: of the command line where it says something, else what is kept.
    QVariant value(Key key) const;
    bool isOn(Key key) const { return value(key).toBool(); }
    QString text(Key key) const { return value(key).toString(); }
    /// What is kept, whatever overrides it; the usual where nothing is.
    QVariant kept(Key key) const;
    bool isUsual(Key key) const { return kept(key) == settingOf(key).usual; }
    /// Kept at once. False: it cannot be, and nothing changes.
    bool set(Key key, const QVariant &value);

    void restoreUsual(Key key);
    /// One change, as far as undo() goes.
    void restoreAll();

    /// As it was before the last change that was made since the program began.
    void undo();
    /// Which settings that would change; none: there is nothing to undo.
    std::vector<Key> undoable() const;

    /// For this start something else counts. source: for people, "--region", "AWS_REGION".
    void override(Key key, const QVariant &value, const QString &source);
    struct Override
    {
        QVariant value;
        QString source;
    };
    std::optional<Override> overridden(Key key) const;

    /// Those that stand in the file and cannot be, with what stands there.
    std::vector<std::pair<Key, QString>> unusable() const;

signals:
    void changed(vaultlock::settings::Key key);
    void undoableChanged();

private:
    struct Before
    {
        Key key;
        QVariant stood; ///< as it stood in the file; invalid: it did not
    };
    using Change = std::vector<Before>;

    QVariant standing(Key key) const;
    void put(Key key, const QVariant &value);
    void note(Change change);

    QSettings &m_settings;
    std::map<Key, Override> m_overrides;
    std::vector<Change> m_changes;
};

} // namespace vaultlock::settings
