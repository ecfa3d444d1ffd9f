// SPDX-License-Identifier: GPL-3.0-or-later

// The service's own command line client, led to the sandbox and nowhere else.
#pragma once

#include "sandboxprocess.h"

#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace vaultlock::tests {

struct AwsOutcome
{
    int exitCode = -1;
    QJsonObject json;
    QString error;

    /// What the service said: `AccessDeniedException`. Empty after a success.
    QString code() const
    {
        const QString before = QStringLiteral("An error occurred (");
        const qsizetype begin = error.indexOf(before);
        return begin < 0 ? QString() : error.mid(begin + before.size()).section(u')', 0, 0);
    }
};

/// `aws glacier …` as the holder of the sandbox's credentials.
class AwsCli
{
public:
    explicit AwsCli(const SandboxProcess &sandbox)
        : m_endpoint(sandbox.access("endpoint"))
    {
        // Nothing is inherited: no profile, proxy or instance role can lead to AWS.
        set("PATH", QStringLiteral("/usr/bin:/bin"));
        set("HOME", m_home.path());
        set("LC_ALL", QStringLiteral("C.UTF-8"));
        set("AWS_CONFIG_FILE", m_home.filePath(QStringLiteral("config")));
        set("AWS_SHARED_CREDENTIALS_FILE", m_home.filePath(QStringLiteral("credentials")));
        set("AWS_EC2_METADATA_DISABLED", QStringLiteral("true"));
        set("AWS_PAGER", QString());
        set("AWS_MAX_ATTEMPTS", QStringLiteral("1"));
        set("AWS_DEFAULT_REGION", sandbox.access("region"));
        set("AWS_ACCESS_KEY_ID", sandbox.access("accessKeyId"));
        useSecret(sandbox.access("secretAccessKey"));
    }

    void useSecret(const QString &secret) { set("AWS_SECRET_ACCESS_KEY", secret); }

    AwsOutcome run(const QStringList &arguments) const
    {
        // By its whole path: another one may stand first in PATH.
        return outcomeOf(QStringLiteral("/usr/bin/aws"),
                         QStringList{QStringLiteral("--endpoint-url"), m_endpoint,
                                     QStringLiteral("--output"), QStringLiteral("json"),
                                     QStringLiteral("glacier")} +
                             arguments + QStringList{QStringLiteral("--account-id=-")});
    }

    /// A command line that a user has pasted.
    AwsOutcome shell(const QString &command) const
    {
        return outcomeOf(QStringLiteral("/bin/sh"), {QStringLiteral("-c"), command});
    }

    AwsOutcome outcomeOf(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.setWorkingDirectory(m_home.path());
        process.start(program, arguments);
        if (!process.waitForFinished(60'000))
            return {-1, {}, process.errorString()};
        return {process.exitCode(),
                QJsonDocument::fromJson(process.readAllStandardOutput()).object(),
                QString::fromUtf8(process.readAllStandardError())};
    }

    AwsOutcome onVault(const char *operation, const char *vault,
                       const QStringList &arguments = {}) const
    {
        return run(QStringList{QLatin1String(operation), QStringLiteral("--vault-name"),
                               QLatin1String(vault)} +
                   arguments);
    }

    AwsOutcome initiate(const char *vault, const QByteArray &policy) const
    {
        const QJsonObject wrapped{{QStringLiteral("Policy"), QString::fromUtf8(policy)}};
        return onVault("initiate-vault-lock", vault,
                       {QStringLiteral("--policy"),
                        QString::fromUtf8(QJsonDocument(wrapped).toJson(QJsonDocument::Compact))});
    }

    AwsOutcome complete(const char *vault, const QString &lockId) const
    {
        return onVault("complete-vault-lock", vault, {QStringLiteral("--lock-id=") + lockId});
    }

    /// `InProgress`, `Locked`, or the code of the refusal.
    QString stateOf(const char *vault) const
    {
        const AwsOutcome outcome = onVault("get-vault-lock", vault);
        return outcome.exitCode == 0 ? outcome.json[QLatin1String("State")].toString()
                                     : outcome.code();
    }

private:
    void set(const char *name, const QString &value)
    {
        m_environment.insert(QLatin1String(name), value);
    }

    QTemporaryDir m_home;
    QString m_endpoint;
    QProcessEnvironment m_environment;
};

} // namespace vaultlock::tests
