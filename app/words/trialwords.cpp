// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/trialwords.h"

#include "language/words.h"
#include "words/comparisonwords.h"
#include "words/timewords.h"
#include "words/visibletext.h"

#include <algorithm>

namespace vaultlock::words {

namespace {

/// Joined by `=`: a name may begin with a hyphen.
QString option(const QString &name, const QString &value)
{
    return QStringLiteral(" --%1=%2").arg(name, shellQuoted(value));
}

QString command(const TrialTarget &target, const QString &operation, const QString &arguments = {})
{
    return QStringLiteral("aws glacier ") + operation +
           option(QStringLiteral("account-id"), target.vault.account().toString()) +
           option(QStringLiteral("vault-name"), target.vault.name().toString()) + arguments +
           option(QStringLiteral("region"), target.region.toString()) +
           option(QStringLiteral("endpoint-url"), target.endpointUrl);
}

Trial lockTrial(const TrialTarget &target)
{
    return {QStringLiteral("lock"), Words::tr("The policy is the one you meant"),
            Words::tr("The answer says InProgress. Read the policy in it, word by word."),
            command(target, QStringLiteral("get-vault-lock"))};
}

Trial uploadTrial(const TrialTarget &target)
{
    return {uploadTrialKey(), Words::tr("New records still arrive"),
            Words::tr("It returns an archive ID: keep it for the next trial. The archive stays "
                      "for as long as the policy forbids to delete it."),
            QStringLiteral("echo trial > trial.txt && ") +
                command(target, QStringLiteral("upload-archive"),
                        option(QStringLiteral("archive-description"),
                               QStringLiteral("vault lock trial")) +
                            option(QStringLiteral("body"), QStringLiteral("trial.txt")))};
}

Trial deleteTrial(const TrialTarget &target)
{
    return {deleteTrialKey(), Words::tr("A young archive cannot be deleted"),
            Words::tr("The service must refuse it: AccessDeniedException. Put the ID of the "
                      "archive that you have just uploaded in place of ARCHIVE_ID. Never that "
                      "of a record: if the policy is wrong, the archive is deleted."),
            command(target, QStringLiteral("delete-archive"),
                    option(QStringLiteral("archive-id"), QStringLiteral("ARCHIVE_ID")))};
}

Trial retrieveTrial(const TrialTarget &target)
{
    return {QStringLiteral("retrieve"), Words::tr("Records can still be read"),
            Words::tr("It returns a job ID, unless the policy forbids to read. An inventory is "
                      "ready some hours later."),
            command(target, QStringLiteral("initiate-job"),
                    option(QStringLiteral("job-parameters"),
                           QStringLiteral(R"({"Type": "inventory-retrieval"})")))};
}

Trial describeTrial(const TrialTarget &target)
{
    return {QStringLiteral("describe"), Words::tr("It is the right vault"),
            Words::tr("VaultARN, NumberOfArchives and SizeInBytes are those of the vault that "
                      "you mean."),
            command(target, QStringLiteral("describe-vault"))};
}

Trial tagsTrial(const TrialTarget &target)
{
    return {QStringLiteral("tags"), Words::tr("The tags are those the policy goes by"),
            Words::tr("A condition like glacier:ResourceTag/LegalHold looks at these tags. "
                      "After the lock whoever it does not forbid that can change them."),
            command(target, QStringLiteral("list-tags-for-vault"))};
}

Trial accessPolicyTrial(const TrialTarget &target)
{
    return {QStringLiteral("access-policy"), Words::tr("Nothing else opens the vault"),
            Words::tr("The vault's access policy, which can be changed at any time. "
                      "ResourceNotFoundException: it has none."),
            command(target, QStringLiteral("get-vault-access-policy"))};
}

} // namespace

QString uploadTrialKey()
{
    return QStringLiteral("upload");
}

QString deleteTrialKey()
{
    return QStringLiteral("delete");
}

std::vector<Trial> trials(const TrialTarget &target)
{
    return {lockTrial(target),        describeTrial(target), uploadTrial(target),
            deleteTrial(target),      retrieveTrial(target), tagsTrial(target),
            accessPolicyTrial(target)};
}

QMap<QString, QString> trialsRead(const TrialKnowledge &known)
{
    QMap<QString, QString> read;
    if (known.installed)
        read.insert(QStringLiteral("lock"), samenessSentence(*known.installed));
    if (known.description) {
        const auto &archives = known.description->archives;
        read.insert(QStringLiteral("describe"),
                    archives ? Words::tr("%1, with %2 archives at its last inventory.")
                                   .arg(visible(known.description->arn.toString()),
                                        sentenceLocale().toString(*archives))
                             : Words::tr("%1; its archives were not counted yet.")
                                   .arg(visible(known.description->arn.toString())));
    }
    if (known.tags) {
        QStringList tags;
        for (auto tag = known.tags->begin(); tag != known.tags->end(); ++tag)
            tags << visible(QStringLiteral("%1 = %2").arg(tag.key(), tag.value()));
        read.insert(QStringLiteral("tags"), tags.isEmpty() ? Words::tr("The vault has no tags.")
                                                           : tags.join(QStringLiteral("; ")));
    }
    if (known.accessPolicy)
        read.insert(
            QStringLiteral("access-policy"),
            known.accessPolicy->isEmpty()
                ? Words::tr("The vault has no access policy.")
                : Words::tr("The vault has an access policy, too. “In words” of the policy in "
                            "force shows who can do what by both."));
    return read;
}

QString trialCredentials(bool isSandbox)
{
    if (isSandbox)
        return Words::tr("The sandbox in this window accepts its own credentials only. To try "
                         "these commands, start “vaultlock-cli sandbox”: it prints an "
                         "endpoint and credentials.");
    return Words::tr("They use the credentials of your shell. Try them also as somebody who "
                     "must not be able to delete.");
}

QString shellQuoted(const QString &text)
{
    const auto isBare = [](QChar c) {
        const bool isAlphanumeric =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
        return isAlphanumeric || QStringView(u"_.,:/=@%+-").contains(c);
    };
    if (!text.isEmpty() && std::all_of(text.begin(), text.end(), isBare))
        return text;
    QString quoted = text;
    quoted.replace(u'\'', QLatin1String(R"('\'')"));
    return u'\'' + quoted + u'\'';
}

} // namespace vaultlock::words
