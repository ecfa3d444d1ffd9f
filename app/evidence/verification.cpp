// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/verification.h"

#include "aws/reply/strictjson.h"
#include "core/byteview.h"
#include "evidence/embedded.h"
#include "evidence/factchecks.h"
#include "evidence/wordchecks.h"
#include "policy/meaning/equivalence.h"
#include "words/verificationwords.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace vaultlock::evidence {

namespace {

Check filesCheck(const Bundle &bundle, const QJsonObject &evidence)
{
    const QJsonObject files = evidence.value(u"files").toObject();
    for (auto file = files.begin(); file != files.end(); ++file) {
        if (!bundle.contains(file.key()))
            return failedCheck("files", words::fileIsMissing(file.key()));
        if (journal::hashOf(bundle.value(file.key())) != file.value().toString().toLatin1())
            return failedCheck("files", words::fileIsChanged(file.key()));
    }
    return passed("files");
}

Check sumsCheck(const Bundle &bundle)
{
    Bundle expected = bundle;
    expected.remove(sumsName);
    if (!bundle.contains(sumsName))
        return failedCheck("sums", words::fileIsMissing(sumsName));
    const QByteArray said = bundle.value(sumsName);
    QStringList named;
    for (const QByteArray &row : said.split('\n')) {
        if (row.isEmpty())
            continue;
        const QString name = QString::fromUtf8(row.mid(66));
        if (row.mid(64, 2) != "  " || !expected.contains(name))
            return failedCheck("sums", words::fileIsMissing(name));
        if (row.left(64) != journal::hashOf(expected.value(name)))
            return failedCheck("sums", words::fileIsChanged(name));
        named << name;
    }
    for (const QString &name : expected.keys()) {
        if (!named.contains(name))
            return failedCheck("sums", words::fileIsNotNamed(name));
    }
    // To the byte: what is told twice or otherwise was not written by us.
    renewSums(expected);
    return expected.value(sumsName) == said ? passed("sums")
                                            : failedCheck("sums", words::fileIsChanged(sumsName));
}

Check policyCheck(const QJsonObject &evidence)
{
    const QJsonObject policy = evidence.value(u"policy").toObject();
    if (policy.value(u"base64").isNull())
        return notChecked("policy", words::policyIsNotThere());
    const QByteArray base64 = policy.value(u"base64").toString().toLatin1();
    const QByteArray bytes = QByteArray::fromBase64(base64);
    const bool isWhole =
        bytes.toBase64() == base64 && bytes.size() == policy.value(u"size").toInteger() &&
        journal::hashOf(bytes) == policy.value(u"sha256").toString().toLatin1() &&
        (policy.value(u"text").isNull() || policy.value(u"text").toString().toUtf8() == bytes);
    return isWhole ? passed("policy", policy.value(u"sha256").toString())
                   : failedCheck("policy", words::policyDiffers());
}

/// Each by its hash, and neighbours by theirs.
Check linesCheck(const QJsonObject &evidence)
{
    const QJsonArray lines = evidence.value(u"journal").toObject().value(u"lines").toArray();
    qint64 sequence = 0;
    QString hash;
    qsizetype withheld = 0;
    for (const QJsonValue &value : lines) {
        const QJsonObject line = value.toObject();
        const qint64 own = line.value(u"sequence").toInteger();
        const QString previous = line.value(u"previous").toString();
        const auto text = lineTextIn(line);
        const journal::Line asWritten{own, text.value_or(QByteArray()),
                                      line.value(u"hash").toString().toLatin1()};
        if (text &&
            (!journal::isAsWritten(asWritten) ||
             !asWritten.text.startsWith(journal::lineBeginning + previous.toLatin1() + '"')))
            return failedCheck("lines", words::lineIsChanged(own));
        if (own <= sequence || (own == sequence + 1 && sequence > 0 && previous != hash))
            return failedCheck("lines", words::lineDoesNotFollow(own));
        withheld += text ? 0 : 1;
        sequence = own;
        hash = line.value(u"hash").toString();
    }
    return passed("lines", words::linesWhole(lines.size(), withheld));
}

Check journalCheck(const QJsonObject &evidence, const std::optional<JournalLines> &journal)
{
    if (!journal)
        return notGiven("journal", words::journalNotGiven(), "--journal");
    QMap<qint64, QByteArray> hashes;
    for (const JournalLine &line : journal->lines)
        hashes.insert(line.line.sequence, line.line.hash);
    const QJsonObject said = evidence.value(u"journal").toObject();
    for (const QJsonValue &value : said.value(u"lines").toArray()) {
        const qint64 sequence = value.toObject().value(u"sequence").toInteger();
        if (hashes.value(sequence) != value.toObject().value(u"hash").toString().toLatin1())
            return failedCheck("journal", words::lineIsNotInTheJournal(sequence));
    }
    const qint64 count = said.value(u"entries").toInteger();
    const bool isLast = count > 0 && count <= static_cast<qint64>(journal->lines.size()) &&
                        journal->lines[static_cast<std::size_t>(count - 1)].line.hash ==
                            said.value(u"lastHash").toString().toLatin1();
    return isLast ? passed("journal") : failedCheck("journal", words::lastLineIsAnother());
}

/// As the service said it when this was made; where it was not asked, as the journal has it.
QString stateToldIn(const QJsonObject &evidence)
{
    const QString said = evidence.value(u"service").toObject().value(u"state").toString();
    return said.isEmpty() ? evidence.value(u"lock").toObject().value(u"state").toString() : said;
}

Check serviceCheck(const QJsonObject &evidence, const std::optional<ServiceReading> &service)
{
    if (!service)
        return notGiven("service", words::serviceNotAsked(), "--live");
    if (const auto *failed = std::get_if<lock::ReadingFailed>(&service->reading.answer))
        return notChecked("service", words::serviceDidNotSay(failed->error));
    if (std::holds_alternative<lock::NoVaultThere>(service->reading.answer))
        return failedCheck("service", words::serviceSaysNoVault());
    const auto *read = std::get_if<aws::VaultLock>(&service->reading.answer);
    const QString state = stateToldIn(evidence);
    const bool isUnsettled = state == QLatin1String("Unsettled"); // nothing contradicts that
    if (!read)
        return isUnsettled || state == QLatin1String("NotLocked")
                   ? passed("service", words::serviceSaysNotLocked())
                   : failedCheck("service", words::serviceSaysNotLocked());
    const bool isInProgress = read->state == aws::ServiceLockState::InProgress;
    if (isInProgress && !isUnsettled && state != QLatin1String("InProgress"))
        return failedCheck("service", words::serviceSaysNotLocked());
    const QJsonObject policy = evidence.value(u"policy").toObject();
    const QString installed = QString::fromLatin1(lock::sha256Hex(read->policy));
    if (installed == policy.value(u"sha256").toString())
        return passed("service", words::serviceSaysTheSame(service->asOf, isInProgress));
    const QByteArray said = QByteArray::fromBase64(policy.value(u"base64").toString().toLatin1());
    return !said.isEmpty() && policy::compare(viewOf(said), viewOf(read->policy)) !=
                                  policy::Sameness::Different
               ? passed("service",
                        words::serviceSaysTheSameOtherwise(service->asOf, installed, isInProgress))
               : failedCheck("service", words::serviceSaysAnother(installed, isInProgress));
}

} // namespace

ReadEvidence readEvidence(const Bundle &bundle)
{
    if (!bundle.contains(evidenceName))
        return {{}, failedCheck("schema", words::fileIsMissing(evidenceName))};
    const auto object = aws::readStrictObject(bundle.value(evidenceName));
    if (!object)
        return {{}, failedCheck("schema", words::isNoJson())};
    const bool isOurs = object->value(u"format").toString() == QLatin1String("vaultlock-evidence");
    const qint64 version = object->value(u"version").toInteger();
    if (isOurs && version > knownVersion)
        return {{}, failedCheck("schema", words::isNewer(version, knownVersion))};
    if (const QString fault = schemaFault(*object); !fault.isEmpty())
        return {{}, failedCheck("schema", words::isNotByTheSchema(fault))};
    return {*object, passed("schema")};
}

std::vector<Check> checksOf(const Bundle &bundle, const ReadEvidence &evidence,
                            const Against &against)
{
    std::vector<Check> checks{evidence.check};
    if (evidence.object.isEmpty()) {
        for (const char *what :
             {"files", "policy", "lines", "facts", "words", "journal", "service"})
            checks.push_back(notChecked(what, words::cannotBeRead()));
        checks.insert(checks.begin() + 2, sumsCheck(bundle));
        return checks;
    }
    checks.push_back(filesCheck(bundle, evidence.object));
    checks.push_back(sumsCheck(bundle));
    checks.push_back(policyCheck(evidence.object));
    checks.push_back(linesCheck(evidence.object));
    checks.push_back(factsCheck(evidence.object, against.journal));
    checks.push_back(wordsCheck(evidence.object));
    checks.push_back(journalCheck(evidence.object, against.journal));
    checks.push_back(serviceCheck(evidence.object, against.service));
    return checks;
}

} // namespace vaultlock::evidence
