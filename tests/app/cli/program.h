// SPDX-License-Identifier: GPL-3.0-or-later

// vaultlock-cli as a program, with a home and an environment of its own.
#pragma once

#include "sandboxprocess.h"
#include "support/scriptedserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTemporaryFile>

namespace vaultlock::tests {

struct Run
{
    int exitCode = -1;
    QByteArray out;
    QString err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

class Program
{
public:
    Program()
    {
        set("HOME", m_home.path());
        set("LC_ALL", QStringLiteral("C.UTF-8"));
    }
    explicit Program(const SandboxProcess &sandbox)
        : Program()
    {
        set("AWS_ACCESS_KEY_ID", sandbox.access("accessKeyId"));
        set("AWS_SECRET_ACCESS_KEY", sandbox.access("secretAccessKey"));
        set("AWS_REGION", sandbox.access("region"));
        set("AWS_ENDPOINT_URL_GLACIER", sandbox.access("endpoint"));
    }
    void set(const char *name, const QString &value)
    {
        m_environment.insert(QLatin1String(name), value);
    }
    void writeConfig(const QByteArray &text)
    {
        const QString path = m_home.filePath(QStringLiteral("config"));
        QFile file(path);
        if (file.open(QFile::WriteOnly))
            file.write(text);
        set("AWS_CONFIG_FILE", path);
    }
    /// Where AWS's tools look by themselves: a variable that names a file says who one is.
    void writeUsualConfig(const QByteArray &text)
    {
        QDir(m_home.path()).mkpath(QStringLiteral(".aws"));
        QFile file(m_home.filePath(QStringLiteral(".aws/config")));
        if (file.open(QFile::WriteOnly))
            file.write(text);
    }
    Run run(const QString &line) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(VAULTLOCK_CLI), line.split(u' '));
        process.waitForFinished(60'000);
        return {process.exitCode(), process.readAllStandardOutput(),
                QString::fromUtf8(process.readAllStandardError())};
    }

private:
    QTemporaryDir m_home;
    QProcessEnvironment m_environment;
};

inline Script emptyList()
{
    Script script;
    script.reply =
        httpReply(200, {{"Content-Type", "application/json"}}, R"({"Marker":null,"VaultList":[]})");
    return script;
}

inline void pointTo(Program &program, const QString &url)
{
    program.set("AWS_ACCESS_KEY_ID", QStringLiteral("AKIA"));
    program.set("AWS_SECRET_ACCESS_KEY", QStringLiteral("s"));
    program.set("AWS_REGION", QStringLiteral("us-west-2"));
    program.set("AWS_MAX_ATTEMPTS", QStringLiteral("1"));
    program.set("AWS_ENDPOINT_URL_GLACIER", url);
}

/// A file that holds the authority's certificate.
class Bundle
{
public:
    explicit Bundle(const TlsAuthority &authority)
    {
        if (m_file.open())
            m_file.write(authority.certificate().toPem());
        m_file.close();
    }
    QString path() const { return m_file.fileName(); }

private:
    QTemporaryFile m_file;
};

} // namespace vaultlock::tests
