// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fleet/fleetmemory.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

#include <algorithm>

namespace vaultlock::ui {

namespace {

constexpr QLatin1StringView questionsKey("fleet/questions");
constexpr auto longestTime = std::chrono::hours(24 * 365);

QString fleetKey(const char *what)
{
    return QStringLiteral("fleet/") + QLatin1String(what);
}

QString toText(const SavedQuestion &saved)
{
    const FleetQuestion &question = saved.question;
    QJsonObject object{{QStringLiteral("name"), saved.name},
                       {QStringLiteral("text"), question.text},
                       {QStringLiteral("isNotRead"), question.isNotRead},
                       {QStringLiteral("isChanged"), question.isChanged},
                       {QStringLiteral("isNotLocked"), question.filter.isNotLocked},
                       {QStringLiteral("isNotEmpty"), question.filter.isNotEmpty}};
    if (!saved.differsFrom.isEmpty())
        object.insert(QStringLiteral("differsFrom"), saved.differsFrom);
    if (const auto &tag = question.filter.heldInVain) {
        object.insert(QStringLiteral("heldTag"), tag->key);
        if (tag->value)
            object.insert(QStringLiteral("heldValue"), *tag->value);
    }
    if (const auto &within = question.filter.endsWithin)
        object.insert(QStringLiteral("endsWithinSeconds"), qint64{within->count()});
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<SavedQuestion> savedIn(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    SavedQuestion saved{
        object.value(u"name").toString(), {}, object.value(u"differsFrom").toString()};
    if (saved.name.isEmpty())
        return std::nullopt;
    FleetQuestion &question = saved.question;
    question.text = object.value(u"text").toString();
    question.isNotRead = object.value(u"isNotRead").toBool();
    question.isChanged = object.value(u"isChanged").toBool();
    question.filter.isNotLocked = object.value(u"isNotLocked").toBool();
    question.filter.isNotEmpty = object.value(u"isNotEmpty").toBool();
    if (const QString tag = object.value(u"heldTag").toString(); !tag.isEmpty()) {
        question.filter.heldInVain = fleet::Filter::HeldTag{tag, {}};
        if (object.contains(u"heldValue"))
            question.filter.heldInVain->value = object.value(u"heldValue").toString();
    }
    const std::chrono::seconds within(object.value(u"endsWithinSeconds").toInteger());
    if (within.count() > 0 && within <= longestTime)
        question.filter.endsWithin = within;
    return saved;
}

} // namespace

std::vector<fleet::Place> FleetPlaces::all() const
{
    std::vector<fleet::Place> places;
    QStringList names = profiles;
    if (hasEnvironment)
        names.prepend(QString());
    if (hasSandbox)
        places.push_back({{}, {}, true});
    for (const QString &name : names) {
        if (regions.isEmpty())
            places.push_back({name, {}});
        for (const QString &text : regions) {
            if (const auto region = Region::fromString(text))
                places.push_back({name, *region});
        }
    }
    return places;
}

FleetPlaces FleetMemory::places() const
{
    FleetPlaces places;
    if (!m_settings || !m_settings->contains(fleetKey("hasSandbox"))) {
        places.hasSandbox = true;
        return places;
    }
    places.hasSandbox = m_settings->value(fleetKey("hasSandbox")).toBool();
    places.hasEnvironment = m_settings->value(fleetKey("hasEnvironment")).toBool();
    places.profiles = m_settings->value(fleetKey("profiles")).toStringList();
    places.profiles.removeAll(QString());
    for (const QString &region : m_settings->value(fleetKey("regions")).toStringList()) {
        if (Region::fromString(region))
            places.regions.append(region);
    }
    places.policyFiles = m_settings->value(fleetKey("policyFiles")).toStringList();
    places.policyFiles.removeAll(QString());
    return places;
}

void FleetMemory::keepPlaces(const FleetPlaces &places)
{
    if (!m_settings)
        return;
    m_settings->setValue(fleetKey("hasSandbox"), places.hasSandbox);
    m_settings->setValue(fleetKey("hasEnvironment"), places.hasEnvironment);
    m_settings->setValue(fleetKey("profiles"), places.profiles);
    m_settings->setValue(fleetKey("regions"), places.regions);
    m_settings->setValue(fleetKey("policyFiles"), places.policyFiles);
}

std::vector<SavedQuestion> FleetMemory::questions() const
{
    std::vector<SavedQuestion> questions;
    const QStringList texts =
        m_settings ? m_settings->value(questionsKey).toStringList() : QStringList();
    for (const QString &text : texts) {
        if (const auto saved = savedIn(text))
            questions.push_back(*saved);
    }
    std::sort(questions.begin(), questions.end(),
              [](const SavedQuestion &a, const SavedQuestion &b) { return a.name < b.name; });
    return questions;
}

void FleetMemory::keepQuestion(const SavedQuestion &question)
{
    if (!m_settings || question.name.isEmpty())
        return;
    forgetQuestion(question.name);
    QStringList texts = m_settings->value(questionsKey).toStringList();
    texts.append(toText(question));
    m_settings->setValue(questionsKey, texts);
}

void FleetMemory::forgetQuestion(const QString &name)
{
    if (!m_settings)
        return;
    QStringList texts;
    for (const SavedQuestion &saved : questions()) {
        if (saved.name != name)
            texts.append(toText(saved));
    }
    m_settings->setValue(questionsKey, texts);
}

QByteArray FleetMemory::layout(const char *what) const
{
    return m_settings ? m_settings->value(fleetKey(what)).toByteArray() : QByteArray();
}

void FleetMemory::keepLayout(const char *what, const QByteArray &state)
{
    if (m_settings)
        m_settings->setValue(fleetKey(what), state);
}

} // namespace vaultlock::ui
