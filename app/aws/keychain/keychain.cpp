// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/keychain/keychain.h"

#include "aws/credentials/keysinjson.h"
#include "aws/credentials/wellformed.h"
#include "aws/reply/strictjson.h"
#include "core/keptpromise.h"
#include "core/whendone.h"

#include <QJsonDocument>
#include <qt6keychain/keychain.h>

#include <utility>

namespace vaultlock::aws {

namespace {

const QLatin1String service("Vaultlock");

QString textOf(std::string_view bytes)
{
    return QString::fromLatin1(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

QByteArray encode(const Credentials &credentials)
{
    return QJsonDocument(
               QJsonObject{
                   {QStringLiteral("AccessKeyId"), credentials.accessKeyId},
                   {QStringLiteral("SecretAccessKey"), textOf(credentials.secretAccessKey.view())},
                   {QStringLiteral("SessionToken"), textOf(credentials.sessionToken.view())}})
        .toJson(QJsonDocument::Compact);
}

Result<SharedCredentials> decode(const QByteArray &bytes, const QString &label)
{
    const auto object = readStrictObject(bytes);
    if (!object)
        return failure(ErrorKind::KeychainUnavailable, label);
    auto credentials = keysIn(*object, usualKeyNames);
    credentials->source = QStringLiteral("keychain (%1)").arg(label);
    if (!checkWellFormed(*credentials))
        return failure(ErrorKind::KeychainUnavailable, label);
    return SharedCredentials(std::move(credentials));
}

void prepare(QKeychain::Job &job, const QString &label)
{
    job.setAutoDelete(true);
    job.setInsecureFallback(false); // a file in plain is no keychain
    job.setKey(label);
}

Error errorOf(const QKeychain::Job &job)
{
    const bool isMissing = job.error() == QKeychain::EntryNotFound;
    return {isMissing ? ErrorKind::NoCredentials : ErrorKind::KeychainUnavailable,
            {},
            0,
            {},
            isMissing ? job.key() : job.errorString()};
}

/// For the jobs that give nothing back.
QFuture<Result<void>> run(QKeychain::Job *job, QObject *guard)
{
    auto promise = std::make_shared<KeptPromise<void>>();
    QObject::connect(job, &QKeychain::Job::finished, guard, [promise](const QKeychain::Job *done) {
        promise->keep(done->error() == QKeychain::NoError ? Result<void>()
                                                          : failure(errorOf(*done)));
    });
    job->start();
    return promise->future();
}

} // namespace

Keychain::Keychain(QObject *parent)
    : QObject(parent)
{
}

QFuture<Result<void>> Keychain::keep(const QString &label, const SharedCredentials &credentials)
{
    auto *job = new QKeychain::WritePasswordJob(service, this);
    prepare(*job, label);
    job->setBinaryData(encode(*credentials));
    return run(job, this);
}

QFuture<Result<void>> Keychain::forget(const QString &label)
{
    auto *job = new QKeychain::DeletePasswordJob(service, this);
    prepare(*job, label);
    return run(job, this);
}

QFuture<Result<SharedCredentials>> Keychain::read(const QString &label)
{
    auto *job = new QKeychain::ReadPasswordJob(service, this);
    prepare(*job, label);
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    connect(job, &QKeychain::Job::finished, this, [promise, job, label] {
        promise->keep(job->error() == QKeychain::NoError
                          ? decode(job->binaryData(), label)
                          : Result<SharedCredentials>(failure(errorOf(*job))));
    });
    job->start();
    return promise->future();
}

KeychainCredentials::KeychainCredentials(Keychain &keychain, QString label)
    : m_keychain(keychain)
    , m_label(std::move(label))
{
}

QFuture<Result<SharedCredentials>> KeychainCredentials::credentials()
{
    if (m_credentials)
        return readyFuture<SharedCredentials>(m_credentials);
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    whenDone(m_keychain.read(m_label), &m_guard,
             [this, promise](const Result<SharedCredentials> &read) {
                 if (read)
                     m_credentials = *read;
                 promise->keep(read);
             });
    return promise->future();
}

} // namespace vaultlock::aws
