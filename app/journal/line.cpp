// SPDX-License-Identifier: GPL-3.0-or-later

#include "journal/line.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

#include <openssl/evp.h>
#include <openssl/sha.h>

#include <algorithm>
#include <map>
#include <set>

namespace vaultlock::journal {

namespace {

QByteArray beginningOf(const QByteArray &previousHash, qint64 sequence)
{
    return lineBeginning + previousHash + R"(","sequence":)" + QByteArray::number(sequence) + ',';
}

/// Nothing where the line is the first, or is none.
QByteArray previousHashOf(const QByteArray &text)
{
    constexpr auto begin = qsizetype(sizeof lineBeginning) - 1;
    return text.mid(begin, text.indexOf('"', begin) == begin ? 0 : hashSize);
}

void add(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

void add(QJsonObject &object, const QString &name, const QDateTime &time)
{
    if (time.isValid())
        object.insert(name, time.toUTC().toString(Qt::ISODateWithMs));
}

void addPolicy(QJsonObject &object, const QByteArray &policy)
{
    const QString text = textFromUtf8(policy);
    if (text.toUtf8() == policy)
        add(object, QStringLiteral("policy"), text);
    else
        add(object, QStringLiteral("policyBase64"), QString::fromLatin1(policy.toBase64()));
}

void addQuoted(QJsonObject &object, const std::vector<QuotedLine> &quoted)
{
    QJsonArray array;
    for (const QuotedLine &line : quoted) {
        QJsonObject one{{QStringLiteral("line"), textFromUtf8(line.text)},
                        {QStringLiteral("member"), line.member},
                        {QStringLiteral("number"), line.number},
                        {QStringLiteral("writer"), line.writer.toString(QUuid::WithoutBraces)}};
        add(one, QStringLiteral("receivedAt"), line.receivedAt);
        array.append(one);
    }
    if (!array.isEmpty())
        object.insert(QStringLiteral("quoted"), array);
}

QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QByteArray policyOf(const QJsonObject &object)
{
    const QByteArray base64 = object.value(u"policyBase64").toString().toLatin1();
    return base64.isEmpty() ? object.value(u"policy").toString().toUtf8()
                            : QByteArray::fromBase64(base64);
}

std::vector<QuotedLine> quotedIn(const QJsonObject &object)
{
    std::vector<QuotedLine> quoted;
    const QJsonArray array = object.value(u"quoted").toArray();
    for (const QJsonValue &value : array) {
        const QJsonObject one = value.toObject();
        quoted.push_back({QUuid(one.value(u"writer").toString()), one.value(u"member").toString(),
                          one.value(u"number").toInteger(), timeOf(one.value(u"receivedAt")),
                          one.value(u"line").toString().toUtf8()});
    }
    return quoted;
}

} // namespace

QJsonObject fieldsOf(const Entry &entry)
{
    QJsonObject object;
    object.insert(QStringLiteral("kind"), entryKindName(entry.kind));
    add(object, QStringLiteral("time"), entry.time);
    if (!entry.attempt.isNull())
        add(object, QStringLiteral("attempt"), entry.attempt.toString(QUuid::WithoutBraces));
    add(object, QStringLiteral("origin"), entry.origin);
    add(object, QStringLiteral("endpoint"), entry.endpoint);
    add(object, QStringLiteral("vaultArn"), entry.vaultArn);
    addPolicy(object, entry.policy);
    add(object, QStringLiteral("policySha256"), QString::fromLatin1(entry.policySha256));
    add(object, QStringLiteral("lockId"), entry.lockId);
    add(object, QStringLiteral("expires"), entry.expires.value_or(QDateTime()));
    add(object, QStringLiteral("created"), entry.created.value_or(QDateTime()));
    if (!entry.acknowledgedDangers.isEmpty())
        object.insert(QStringLiteral("acknowledgedDangers"),
                      QJsonArray::fromStringList(entry.acknowledgedDangers));
    add(object, QStringLiteral("serviceCode"), entry.serviceCode);
    add(object, QStringLiteral("requestId"), entry.requestId);
    add(object, QStringLiteral("detail"), entry.detail);
    add(object, QStringLiteral("caller"), entry.caller);
    add(object, QStringLiteral("trial"), entry.trial);
    add(object, QStringLiteral("archiveId"), entry.archiveId);
    add(object, QStringLiteral("predicted"), entry.predicted);
    add(object, QStringLiteral("answered"), entry.answered);
    add(object, QStringLiteral("colleague"), entry.colleague);
    addQuoted(object, entry.quoted);
    return object;
}

Line lineOf(const Entry &entry, const QByteArray &previousHash)
{
    // QJsonObject has its members by name.
    const QByteArray text = beginningOf(previousHash, entry.sequence) +
                            QJsonDocument(fieldsOf(entry)).toJson(QJsonDocument::Compact).mid(1);
    return {entry.sequence, text, hashOf(text)};
}

std::optional<Entry> entryOf(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto kind = entryKindFromName(object.value(u"kind").toString());
    if (!kind)
        return std::nullopt;
    Entry entry;
    entry.sequence = object.value(u"sequence").toInteger();
    entry.kind = *kind;
    entry.time = timeOf(object.value(u"time"));
    entry.attempt = QUuid(object.value(u"attempt").toString());
    entry.origin = object.value(u"origin").toString();
    entry.endpoint = object.value(u"endpoint").toString();
    entry.vaultArn = object.value(u"vaultArn").toString();
    entry.policy = policyOf(object);
    entry.policySha256 = object.value(u"policySha256").toString().toLatin1();
    entry.lockId = object.value(u"lockId").toString();
    if (object.contains(u"expires"))
        entry.expires = timeOf(object.value(u"expires"));
    if (object.contains(u"created"))
        entry.created = timeOf(object.value(u"created"));
    const QJsonArray dangers = object.value(u"acknowledgedDangers").toArray();
    for (const QJsonValue &danger : dangers)
        entry.acknowledgedDangers.push_back(danger.toString());
    entry.serviceCode = object.value(u"serviceCode").toString();
    entry.requestId = object.value(u"requestId").toString();
    entry.detail = object.value(u"detail").toString();
    entry.caller = object.value(u"caller").toString();
    entry.trial = object.value(u"trial").toString();
    entry.archiveId = object.value(u"archiveId").toString();
    entry.predicted = object.value(u"predicted").toString();
    entry.answered = object.value(u"answered").toString();
    entry.colleague = object.value(u"colleague").toString();
    entry.quoted = quotedIn(object);
    return entry;
}

QByteArray hashOf(const QByteArray &text)
{
    // Four times as fast as QCryptographicHash, by instructions that processors have for it. Looked
    // up once: OpenSSL 3's SHA256() looks it up by its name at each call, a fifth of a short line.
    static const EVP_MD *const sha256 = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    QByteArray digest(SHA256_DIGEST_LENGTH, '\0');
    if (!sha256 ||
        EVP_Digest(text.constData(), static_cast<std::size_t>(text.size()),
                   reinterpret_cast<unsigned char *>(digest.data()), nullptr, sha256, nullptr) != 1)
        return {}; // which no table takes
    return digest.toHex();
}

LineKeys keysIn(const QByteArray &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text).object();
    const auto bytes = [&object](QStringView name) {
        const QByteArray value = object.value(name).toString().toUtf8();
        return value.isEmpty() ? QByteArrayLiteral("") : value;
    };
    return {bytes(u"vaultArn"), bytes(u"attempt"), bytes(u"kind")};
}

bool isAsWritten(const Line &line)
{
    return line.hash == hashOf(line.text) &&
           line.text.startsWith(beginningOf(previousHashOf(line.text), line.sequence));
}

bool Chain::takes(const Line &line)
{
    const bool follows =
        line.sequence > m_sequence && isAsWritten(line) && previousHashOf(line.text) == m_hash;
    m_isWhole = m_isWhole && follows;
    ++m_count;
    m_hash = line.hash;
    m_sequence = line.sequence;
    return m_isWhole;
}

bool isWholeChain(const std::vector<Line> &lines)
{
    Chain chain;
    return std::all_of(lines.begin(), lines.end(),
                       [&chain](const Line &line) { return chain.takes(line); });
}

Proof proofOf(const std::vector<Line> &lines)
{
    std::set<QByteArray> carried; // damage may have hit the hash and not the text
    for (const Line &line : lines)
        carried.insert(previousHashOf(line.text));
    Proof proof;
    std::map<qint64, std::pair<Line, Entry>> candidates;
    for (const Line &line : lines) {
        const QByteArray hash = hashOf(line.text);
        const bool isProven = hash == line.hash || carried.count(hash) > 0;
        const auto entry = isProven ? entryOf(line.text) : std::nullopt;
        const auto known = entry ? candidates.find(entry->sequence) : candidates.end();
        if (!entry || (known != candidates.end() && known->second.first.text != line.text))
            proof.unproven.push_back(line);
        else if (known == candidates.end())
            candidates.emplace(entry->sequence,
                               std::pair(Line{line.sequence, line.text, hash}, *entry));
    }
    for (const auto &[sequence, candidate] : candidates) {
        const auto next = candidates.find(sequence + 1);
        if (next == candidates.end() ||
            previousHashOf(next->second.first.text) == candidate.first.hash)
            proof.proven.push_back(candidate.second);
        else
            proof.unproven.push_back(candidate.first);
    }
    return proof;
}

QString textFromUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(bytes);
}

} // namespace vaultlock::journal
