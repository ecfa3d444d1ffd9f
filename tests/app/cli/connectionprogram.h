// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sandboxprocess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace vaultlock::tests {

/// What one run of the program said.
struct Run
{
    int exitCode = -1;
    QByteArray out;
    QString err;
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
};

/// `vaultlock-cli` with a home and variables of its own, and none of ours.
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

} // namespace vaultlock::tests
