// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/keychain/keychain.h"

#include "aws/credentials/keysinjson.h"
#include "aws/credentials/wellformed.h"
#include "aws/keychain/lockedkeys.h"
#include "aws/reply/strictjson.h"
#include "core/keptpromise.h"
#include "core/whendone.h"

#include <QJsonDocument>
#include <qt6keychain/keychain.h>

#include <utility>

namespace vaultlock::aws {

namespace {

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

/// A job is nobody's child: it has to outlive whoever waits for it, for QtKeychain 0.13 goes on
/// with it when the Secret Service answers.
void prepare(QKeychain::Job &job, const QString &label)
{
    job.setAutoDelete(true);
    job.setInsecureFallback(false); // a file in plain is no keychain
    job.setKey(label);
}

Error unavailable(const QString &why)
{
    return {ErrorKind::KeychainUnavailable, {}, 0, {}, why};
}

Result<void> outcomeOf(const QKeychain::Job &job)
{
    if (job.error() == QKeychain::NoError)
        return {};
    return failure(job.error() == QKeychain::EntryNotFound
                       ? Error{ErrorKind::NoCredentials, {}, 0, {}, job.key()}
                       : unavailable(job.errorString()));
}

} // namespace

Keychain::Keychain(QObject *parent)
    : Keychain(QStringLiteral("Vaultlock"), parent)
{
}

Keychain::Keychain(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

QFuture<Result<void>> Keychain::keep(const QString &label, const SharedCredentials &credentials)
{
    return write(label, encode(*credentials));
}

QFuture<Result<void>> Keychain::keepPassword(const QString &label,
                                             const std::shared_ptr<const Secret> &password)
{
    return write(label, QByteArray(password->view().data(),
                                   static_cast<qsizetype>(password->view().size())));
}

QFuture<Result<void>> Keychain::write(const QString &label, const QByteArray &bytes)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    prepare(*job, label);
    job->setBinaryData(bytes);
    auto promise = std::make_shared<KeptPromise<void>>();
    run(job, [promise](const QKeychain::Job &done) { promise->keep(outcomeOf(done)); });
    return promise->future();
}

QFuture<Result<SharedCredentials>> Keychain::read(const QString &label)
{
    auto promise = std::make_shared<KeptPromise<SharedCredentials>>();
    look(label, [promise, label](const Result<QByteArray> &found) {
        promise->keep(found ? decode(*found, label)
                            : Result<SharedCredentials>(failure(found.error())));
    });
    return promise->future();
}

QFuture<Result<std::shared_ptr<const Secret>>> Keychain::readPassword(const QString &label)
{
    auto promise = std::make_shared<KeptPromise<std::shared_ptr<const Secret>>>();
    look(label, [promise](const Result<QByteArray> &found) {
        promise->keep(found.map([](QByteArray bytes) {
            return std::shared_ptr<const Secret>(
                std::make_shared<Secret>(Secret::consume(std::move(bytes))));
        }));
    });
    return promise->future();
}

/// Looking unlocks, where somebody gives the password; of a locked keychain, deleting would report
/// success and delete nothing (measured: QtKeychain 0.13, GNOME Keyring 42).
QFuture<Result<void>> Keychain::forget(const QString &label)
{
    auto promise = std::make_shared<KeptPromise<void>>();
    look(label, [this, promise, label](const Result<QByteArray> &found) {
        if (found)
            remove(label, promise);
        else
            promise->keep(failure(found.error()));
    });
    return promise->future();
}

void Keychain::remove(const QString &label, const std::shared_ptr<KeptPromise<void>> &promise)
{
    auto *job = new QKeychain::DeletePasswordJob(m_service);
    prepare(*job, label);
    run(job, [this, promise, label](const QKeychain::Job &done) {
        if (const auto removed = outcomeOf(done); !removed)
            return promise->keep(removed);
        look(label, [promise](const Result<QByteArray> &left) {
            if (left)
                promise->keep(
                    failure(unavailable(tr("it still has the keys that it was to delete"))));
            else if (left.error().kind == ErrorKind::NoCredentials)
                promise->keep({});
            else
                promise->keep(failure(left.error()));
        });
    });
}

void Keychain::look(const QString &label,
                    const std::function<void(const Result<QByteArray> &)> &use)
{
    auto *job = new QKeychain::ReadPasswordJob(m_service);
    prepare(*job, label);
    run(job, [this, job, label, use](const QKeychain::Job &done) {
        const auto outcome = outcomeOf(done);
        if (outcome)
            return use(job->binaryData());
        if (outcome.error().kind != ErrorKind::NoCredentials)
            return use(failure(outcome.error()));
        // QtKeychain says so of a locked one, too.
        count(+1);
        whetherKeysAreLocked(m_service, label, this, [this, use, outcome](bool areLocked) {
            count(-1);
            use(failure(areLocked ? unavailable(tr("it is locked, and its password was not given"))
                                  : outcome.error()));
        });
    });
}

void Keychain::run(QKeychain::Job *job, std::function<void(const QKeychain::Job &)> use)
{
    connect(job, &QKeychain::Job::finished, this,
            [this, use = std::move(use)](const QKeychain::Job *done) {
                use(*done);
                count(-1);
            });
    count(+1);
    job->start();
}

void Keychain::count(int more)
{
    const bool wasAsked = isAsked();
    m_unanswered += more;
    if (isAsked() != wasAsked)
        emit askedChanged();
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
    if (m_pending)
        return m_pending->future();
    m_pending = std::make_unique<KeptPromise<SharedCredentials>>();
    const auto future = m_pending->future();
    whenDone(m_keychain.read(m_label), &m_guard, [this](const Result<SharedCredentials> &read) {
        if (read)
            m_credentials = *read;
        // Whoever asks again on hearing of it shall not be given what has failed.
        std::exchange(m_pending, nullptr)->keep(read);
    });
    return future;
}

} // namespace vaultlock::aws
