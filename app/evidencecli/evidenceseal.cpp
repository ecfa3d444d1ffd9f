// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidencecli/evidenceseal.h"

#include "cli/commandoptions.h"
#include "cli/output.h"
#include "cli/passphrase.h"
#include "cli/stampserver.h"
#include "core/random.h"
#include "core/regularfile.h"
#include "evidence/received.h"
#include "evidence/signature.h"
#include "evidence/timestamp.h"
#include "evidence/verification.h"
#include "evidencedesk/stampurl.h"
#include "words/evidencewords.h"
#include "words/sealwords.h"

#include <QFile>

namespace vaultlock::cli {

namespace {

using evidence::Bundle;

constexpr qint64 mostOfASmallFile = 4 * 1024 * 1024;

int sealFailure(const QString &path, const Error &error, const Console &console)
{
    const bool isTold = error.kind == ErrorKind::InvalidInput || error.kind == ErrorKind::TooLarge;
    printLine(console.err, terminalSafe(isTold ? words::notTakenAs(path, error.detail)
                                               : words::evidenceFailure(error)));
    return error.kind == ErrorKind::FileNotReadable ? exitBadInput : exitFailure;
}

Result<QByteArray> smallFile(const QString &path)
{
    const auto bytes = readRegularFile(path, mostOfASmallFile);
    if (!bytes)
        return failure(ErrorKind::FileNotReadable,
                       QStringLiteral("%1: %2").arg(path, bytes.error().text));
    return *bytes;
}

/// What is there to be sealed: nothing is signed that is not as it was made.
Result<Bundle> soundBundle(const QString &folder)
{
    const auto bundle = evidence::receivedFolder(folder);
    if (!bundle)
        return bundle;
    const auto read = evidence::readEvidence(*bundle);
    for (const evidence::Check &check : evidence::checksOf(*bundle, read, {})) {
        if (check.outcome == evidence::Check::Outcome::Failed)
            return failure(ErrorKind::InvalidInput, check.why);
    }
    return bundle;
}

/// The one folder that was named; empty, and told: there is none.
QString folderOf(const QCommandLineParser &parser, const Console &console)
{
    const QStringList names = parser.positionalArguments();
    if (names.size() == 1)
        return names.constFirst();
    refused(QStringLiteral("Name one folder of evidence"), console);
    return {};
}

int addFile(const Bundle &bundle, const QString &folder, QLatin1String name,
            const QByteArray &bytes, const Console &console)
{
    if (const auto added = evidence::addToFolder(bundle, folder, name, bytes); !added)
        return sealFailure(folder, added.error(), console);
    printLine(console.out, terminalSafe(words::evidenceWritten(folder, {name})));
    return exitSuccess;
}

Result<Secret> passphraseBy(const QCommandLineParser &parser)
{
    if (!parser.isSet(QStringLiteral("passphrase-fd")))
        return passphraseOfTerminal("Passphrase of the key: ");
    bool isNumber = false;
    const int descriptor = parser.value(QStringLiteral("passphrase-fd")).toInt(&isNumber);
    if (!isNumber || descriptor < 0)
        return failure(ErrorKind::FileNotReadable, QStringLiteral("--passphrase-fd"));
    return passphraseFrom(descriptor);
}

/// The reply, and where it is from, for people.
struct StampReplyFile
{
    QString source;
    QByteArray bytes;
    QByteArray request; ///< that it answers; empty: not known here
};

Result<StampReplyFile> stampReply(const QCommandLineParser &parser, const QByteArray &text)
{
    if (parser.isSet(QStringLiteral("reply"))) {
        const QString path = parser.value(QStringLiteral("reply"));
        return smallFile(path).map([&path](const QByteArray &bytes) {
            return StampReplyFile{path, bytes, {}};
        });
    }
    constexpr qsizetype nonceSize = 16;
    const QUrl url(parser.value(QStringLiteral("tsa")), QUrl::StrictMode);
    const QByteArray request = evidence::stampRequest(text, SystemRandom().bytes(nonceSize));
    return askStampServer(url, request).map([&](const QByteArray &bytes) {
        return StampReplyFile{url.toString(), bytes, request};
    });
}

} // namespace

int signEvidence(const QCommandLineParser &parser, const Console &console)
{
    const QString folder = folderOf(parser, console);
    if (folder.isEmpty())
        return exitUsage;
    const QString keyPath = parser.value(QStringLiteral("key"));
    if (keyPath.isEmpty())
        return refused(QStringLiteral("Say with which key: --key FILE.p12"), console);
    auto bundle = soundBundle(folder);
    if (!bundle)
        return sealFailure(folder, bundle.error(), console);
    if (bundle->contains(evidence::signatureName) && !parser.isSet(QStringLiteral("replace")))
        return sealFailure(folder, {ErrorKind::InvalidInput, {}, 0, {}, words::isSignedAlready()},
                           console);
    const auto key = smallFile(keyPath);
    if (!key)
        return sealFailure(keyPath, key.error(), console);
    const auto passphrase = passphraseBy(parser);
    if (!passphrase)
        return sealFailure(keyPath, passphrase.error(), console);
    const auto signature = evidence::signDetached(bundle->value(evidence::evidenceName), *key,
                                                  *passphrase, QDateTime::currentDateTimeUtc());
    if (!signature)
        return sealFailure(keyPath, signature.error(), console);
    const bool hadStamp = bundle->remove(evidence::signatureStampName) > 0;
    const int code = addFile(*bundle, folder, evidence::signatureName, *signature, console);
    if (hadStamp && code == exitSuccess) // it is of the signature that was there before
        QFile::remove(folder + u'/' + evidence::signatureStampName);
    return code;
}

int requestStamp(const QCommandLineParser &parser, const Console &console)
{
    const QString folder = folderOf(parser, console);
    if (folder.isEmpty())
        return exitUsage;
    const auto bundle = soundBundle(folder);
    if (!bundle)
        return sealFailure(folder, bundle.error(), console);
    QFile file(parser.value(QStringLiteral("out")));
    const QByteArray request =
        evidence::stampRequest(bundle->value(evidence::stampPlaceOf(*bundle).stamped));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) ||
        file.write(request) != request.size() || !file.flush())
        return sealFailure(folder,
                           {ErrorKind::FileNotWritable,
                            {},
                            0,
                            {},
                            QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())},
                           console);
    return exitSuccess;
}

int stampEvidence(const QCommandLineParser &parser, const Console &console)
{
    const QString folder = folderOf(parser, console);
    if (folder.isEmpty())
        return exitUsage;
    const bool isAsked = parser.isSet(QStringLiteral("tsa"));
    if (isAsked == parser.isSet(QStringLiteral("reply")))
        return refused(QStringLiteral("Say which: --reply FILE.tsr, or --tsa URL"), console);
    if (isAsked &&
        !evidencedesk::isStampServer(QUrl(parser.value(QStringLiteral("tsa")), QUrl::StrictMode)))
        return refused(QStringLiteral("Not the URL of a server: --tsa ") +
                           parser.value(QStringLiteral("tsa")),
                       console);
    const auto bundle = soundBundle(folder);
    if (!bundle)
        return sealFailure(folder, bundle.error(), console);
    const evidence::StampPlace place = evidence::stampPlaceOf(*bundle);
    const QByteArray text = bundle->value(place.stamped);
    const auto reply = stampReply(parser, text);
    if (!reply)
        return sealFailure(parser.value(QStringLiteral("tsa")), reply.error(), console);
    if (const auto stamp = evidence::stampOver(text, reply->bytes, reply->request); !stamp)
        return sealFailure(reply->source, stamp.error(), console);
    return addFile(*bundle, folder, place.stamp, reply->bytes, console);
}

} // namespace vaultlock::cli
