// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/fleetjson.h"

#include "core/jsontext.h"
#include "core/utctime.h"
#include "language/inenglish.h"
#include "words/errorwords.h"
#include "words/fleetwords.h"

#include <QJsonArray>
#include <QJsonObject>

#include <map>

namespace vaultlock::words {

namespace {

QJsonValue fleetTextOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject fleetErrorJson(const Error &error)
{
    return {{QStringLiteral("what"), readingErrorWords(error).what},
            {QStringLiteral("code"), fleetTextOrNull(error.code)},
            {QStringLiteral("httpStatus"),
             error.httpStatus == 0 ? QJsonValue() : QJsonValue(error.httpStatus)},
            {QStringLiteral("requestId"), fleetTextOrNull(error.requestId)}};
}

QJsonValue fleetTagsJson(const fleet::Part<aws::Tags> &tags)
{
    if (!tags.value)
        return QJsonValue();
    QJsonObject object;
    for (auto tag = tags.value->begin(); tag != tags.value->end(); ++tag)
        object.insert(tag.key(), tag.value());
    return object;
}

QJsonValue fleetAccessPolicyJson(const fleet::Part<QByteArray> &accessPolicy)
{
    return accessPolicy.value ? QJsonValue(!accessPolicy.value->isEmpty()) : QJsonValue();
}

QString fleetVerdictCode(policy::ExplainedInterval::Verdict verdict)
{
    using Verdict = policy::ExplainedInterval::Verdict;
    switch (verdict) {
    case Verdict::Denied:
        return QStringLiteral("Denied");
    case Verdict::Undecided:
        return QStringLiteral("Unknown");
    case Verdict::MayBeDenied:
        return QStringLiteral("MayBeDenied");
    case Verdict::Allowed:
        return QStringLiteral("Allowed");
    case Verdict::MayBeAllowed:
        return QStringLiteral("MayBeAllowed");
    case Verdict::NotDecided:
        break;
    }
    return QStringLiteral("NotDecided");
}

/// What becomes of the deletion of archives by root, from day 0 on; null where that is not known.
QJsonValue fleetDeletionJson(const fleet::Row &row)
{
    if (!row.policy || !row.policy->explanation.ages)
        return QJsonValue();
    QJsonArray array;
    for (const auto &interval : row.policy->explanation.ages->intervals)
        array.append(QJsonObject{{QStringLiteral("firstDay"), interval.firstDay},
                                 {QStringLiteral("lastDay"),
                                  interval.lastDay ? QJsonValue(*interval.lastDay) : QJsonValue()},
                                 {QStringLiteral("verdict"), fleetVerdictCode(interval.verdict)}});
    return array.isEmpty() ? QJsonValue() : QJsonValue(array);
}

QJsonValue fleetNamesJson(const std::vector<std::size_t> &which,
                          const std::vector<fleet::KnownPolicy> &known)
{
    QJsonArray names;
    for (const std::size_t i : which)
        names.append(known[i].name);
    return names;
}

QJsonArray fleetUnknownJson(const fleet::Row &row)
{
    QJsonArray array;
    const auto add = [&array](const char *part, const char *call, const std::optional<Error> &why) {
        if (!why)
            return;
        QJsonObject entry = fleetErrorJson(*why);
        entry.insert(QStringLiteral("part"), QString::fromLatin1(part));
        entry.insert(QStringLiteral("call"), QString::fromLatin1(call));
        array.append(entry);
    };
    add("lock", "GetVaultLock", row.vault.why);
    add("tags", "ListTagsForVault", row.tags.why);
    add("accessPolicy", "GetVaultAccessPolicy", row.accessPolicy.why);
    return array;
}

/// The members of vaults, each with everything that it takes to tell them.
class VaultWriter
{
public:
    VaultWriter(const fleet::Fleet &fleet, const std::vector<fleet::KnownPolicy> &known,
                const Clock &clock, JsonText &text)
        : m_fleet(fleet)
        , m_known(known)
        , m_clock(clock)
        , m_text(text)
    {
    }

    void write(const fleet::Row &row)
    {
        const aws::VaultDescription &vault = row.vault.vault;
        m_text.beginObject();
        member("accountId", vault.arn.account().toString());
        memberOrNull("creationDate", vault.created);
        writeEffect(row);
        memberOrNull("expirationDate", row.vault.expires);
        m_text.key("hasAccessPolicy");
        m_text.value(fleetAccessPolicyJson(row.accessPolicy));
        memberOrNull("lastInventoryDate", vault.lastInventory);
        memberOrNull("lockCreationDate", row.lockCreated);
        member("lockState", lock::lockStageCode(row.vault.stage));
        memberOrNull("numberOfArchives", vault.archives);
        textOrNull("policySha256", QString::fromLatin1(row.policySha256));
        textOrNull("profile", m_fleet.places()[row.place].place.profile);
        member("region", vault.arn.region().toString());
        writeLikeness(row);
        const auto left = fleetTimeLeft(row, m_clock);
        memberOrNull("secondsLeft",
                     left ? std::optional<qint64>(left->count()) : std::optional<qint64>());
        memberOrNull("sizeInBytes", vault.sizeInBytes);
        m_text.key("tags");
        m_text.value(fleetTagsJson(row.tags));
        m_text.key("unknown");
        m_text.value(fleetUnknownJson(row));
        member("vaultARN", vault.arn.toString());
        member("vaultName", vault.arn.name().toString());
        m_text.endObject();
    }

private:
    /// Of a policy that many vaults have.
    struct Written
    {
        QByteArray effect;
        QByteArray likeness;
    };

    void member(const char *name, const QString &text)
    {
        m_text.key(name);
        m_text.text(text);
    }
    void textOrNull(const char *name, const QString &text)
    {
        m_text.key(name);
        if (text.isEmpty())
            m_text.null();
        else
            m_text.text(text);
    }
    void memberOrNull(const char *name, const std::optional<QDateTime> &moment)
    {
        textOrNull(name, isoMoment(moment));
    }
    void memberOrNull(const char *name, const std::optional<qint64> &number)
    {
        m_text.key(name);
        if (number)
            m_text.number(*number);
        else
            m_text.null();
    }

    template <typename Write>
    void writeOnce(const fleet::Row &row, QByteArray Written::*part, Write write)
    {
        QByteArray &written = m_written[row.policy.get()].*part;
        if (!written.isEmpty())
            return m_text.written(written);
        const qsizetype start = m_text.size();
        write();
        written = m_text.from(start);
    }
    void writeEffect(const fleet::Row &row)
    {
        writeOnce(row, &Written::effect, [&] {
            m_text.key("deletion");
            m_text.value(fleetDeletionJson(row));
            m_text.key("denies");
            m_text.value(row.policy ? QJsonArray::fromStringList(deniedSentences(row))
                                    : QJsonValue());
        });
    }
    void writeLikeness(const fleet::Row &row)
    {
        const QJsonValue null;
        writeOnce(row, &Written::likeness, [&] {
            m_text.key("sameAs");
            m_text.value(row.policy ? fleetNamesJson(row.policy->sameAs, m_known) : null);
            m_text.key("sameAsUnknown");
            m_text.value(row.policy ? fleetNamesJson(row.policy->untold, m_known) : null);
        });
    }

    const fleet::Fleet &m_fleet;
    const std::vector<fleet::KnownPolicy> &m_known;
    const Clock &m_clock;
    JsonText &m_text;
    std::map<const fleet::PolicyReading *, Written> m_written; ///< null: without a policy
};

QJsonObject fleetPlaceJson(const fleet::Fleet &fleet, std::size_t place)
{
    const fleet::Fleet::PlaceReport &report = fleet.places()[place];
    const QJsonValue null;
    return {
        {QStringLiteral("profile"), fleetTextOrNull(report.place.profile)},
        {QStringLiteral("isSandbox"), report.place.isSandbox},
        {QStringLiteral("region"),
         report.place.region ? QJsonValue(report.place.region->toString()) : null},
        {QStringLiteral("accountId"), fleetTextOrNull(report.account)},
        {QStringLiteral("vaults"), static_cast<qint64>(report.sameAs ? 0 : report.vaults)},
        {QStringLiteral("isWhole"), report.hasEnded && !report.error},
        {QStringLiteral("sameAsPlace"),
         report.sameAs ? QJsonValue(static_cast<qint64>(*report.sameAs)) : null},
        {QStringLiteral("error"), report.error ? QJsonValue(fleetErrorJson(*report.error)) : null}};
}

QString fleetChangeCode(fleet::Change::Kind kind)
{
    using Kind = fleet::Change::Kind;
    switch (kind) {
    case Kind::VaultIsNew:
        return QStringLiteral("VaultIsNew");
    case Kind::VaultIsGone:
        return QStringLiteral("VaultIsGone");
    case Kind::LockChanged:
        return QStringLiteral("LockChanged");
    case Kind::TagsChanged:
        return QStringLiteral("TagsChanged");
    case Kind::AccessPolicyChanged:
        break;
    }
    return QStringLiteral("AccessPolicyChanged");
}

QJsonArray changesJson(const std::vector<fleet::Change> &changes)
{
    QJsonArray array;
    for (const fleet::Change &change : changes)
        array.append(QJsonObject{{QStringLiteral("change"), fleetChangeCode(change.kind)},
                                 {QStringLiteral("vaultARN"), change.after.vaultArn},
                                 {QStringLiteral("text"), changeSentence(change)}});
    return array;
}

} // namespace

QByteArray fleetJson(const fleet::Fleet &fleet, const std::vector<fleet::Row> &rows,
                     const std::vector<fleet::KnownPolicy> &known, const Clock &clock,
                     const std::vector<fleet::Change> *changes)
{
    const language::InEnglish english;
    JsonText text;
    text.beginObject();
    if (changes) {
        text.key("changes");
        text.value(changesJson(*changes));
    }
    text.key("isWhole");
    text.boolean(fleet.isWhole());
    text.key("places");
    text.beginArray();
    for (std::size_t place = 0; place < fleet.places().size(); ++place)
        text.value(fleetPlaceJson(fleet, place));
    text.endArray();
    text.key("readAt");
    text.text(isoMoment(clock.utcNow()));
    text.key("vaults");
    text.beginArray();
    VaultWriter writer(fleet, known, clock, text);
    for (const fleet::Row &row : rows)
        writer.write(row);
    text.endArray();
    text.endObject();
    return text.done();
}

} // namespace vaultlock::words
