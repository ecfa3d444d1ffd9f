// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/settingsmodel.h"

#include "settings/settingsfile.h"

#include <QSettings>

#include <utility>

namespace vaultlock::settings {

SettingsModel::SettingsModel(QSettings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
{
}

QVariant SettingsModel::standing(Key key) const
{
    return m_settings.value(settingOf(key).name);
}

QVariant SettingsModel::value(Key key) const
{
    const auto found = m_overrides.find(key);
    return found == m_overrides.end() ? kept(key) : found->second.value;
}

QVariant SettingsModel::kept(Key key) const
{
    const Setting &setting = settingOf(key);
    const QVariant stood = standing(key);
    return stood.isValid() ? fitted(setting, stood).value_or(setting.usual) : setting.usual;
}

bool SettingsModel::set(Key key, const QVariant &value)
{
    const auto wanted = fitted(settingOf(key), value);
    if (!wanted)
        return false;
    if (*wanted == kept(key))
        return true;
    note({{key, standing(key)}});
    put(key, *wanted);
    return true;
}

/// What is usual does not stand in the file: then a later version may have another.
void SettingsModel::put(Key key, const QVariant &value)
{
    const QString &name = settingOf(key).name;
    if (value.isValid() && value != settingOf(key).usual)
        m_settings.setValue(name, value);
    else
        m_settings.remove(name);
    noteFormat(m_settings);
    emit changed(key);
}

void SettingsModel::restoreUsual(Key key)
{
    if (!standing(key).isValid())
        return;
    note({{key, standing(key)}});
    put(key, {});
}

void SettingsModel::restoreAll()
{
    Change change;
    for (const Setting &setting : settingTable()) {
        if (standing(setting.key).isValid())
            change.push_back({setting.key, standing(setting.key)});
    }
    if (change.empty())
        return;
    const Change restored = change;
    note(std::move(change));
    for (const Before &before : restored)
        put(before.key, {});
}

void SettingsModel::note(Change change)
{
    m_changes.push_back(std::move(change));
    emit undoableChanged();
}

void SettingsModel::undo()
{
    if (m_changes.empty())
        return;
    const Change last = std::move(m_changes.back());
    m_changes.pop_back();
    for (const Before &before : last)
        put(before.key, before.stood);
    emit undoableChanged();
}

std::vector<Key> SettingsModel::undoable() const
{
    std::vector<Key> keys;
    if (!m_changes.empty()) {
        for (const Before &before : m_changes.back())
            keys.push_back(before.key);
    }
    return keys;
}

void SettingsModel::override(Key key, const QVariant &value, const QString &source)
{
    m_overrides.insert_or_assign(key, Override{value, source});
    emit changed(key);
}

std::optional<SettingsModel::Override> SettingsModel::overridden(Key key) const
{
    const auto found = m_overrides.find(key);
    return found == m_overrides.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::pair<Key, QString>> SettingsModel::unusable() const
{
    std::vector<std::pair<Key, QString>> found;
    for (const Setting &setting : settingTable()) {
        const QVariant stood = standing(setting.key);
        if (stood.isValid() && !fitted(setting, stood))
            found.emplace_back(setting.key, stood.toString());
    }
    return found;
}

} // namespace vaultlock::settings
