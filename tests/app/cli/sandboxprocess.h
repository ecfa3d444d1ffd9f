// SPDX-License-Identifier: GPL-3.0-or-later

// `vaultlock-cli sandbox` as somebody else's test would start it.
#pragma once

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace vaultlock::tests {

class SandboxProcess
{
public:
    explicit SandboxProcess(const QStringList &arguments = {})
    {
        m_process.setProgram(QStringLiteral(VAULTLOCK_CLI));
        m_process.setArguments(QStringList{QStringLiteral("sandbox")} + arguments);
        m_process.start();
        while (!m_process.canReadLine() && m_process.waitForReadyRead(30'000)) {
        }
        m_line = m_process.readLine();
        m_access = QJsonDocument::fromJson(m_line).object();
    }
    ~SandboxProcess()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(SandboxProcess)

    bool isServing() const { return !m_access.isEmpty(); }
    const QByteArray &line() const { return m_line; }
    const QJsonObject &json() const { return m_access; }
    QString access(const char *key) const { return m_access[QLatin1String(key)].toString(); }
    QProcess &process() { return m_process; }

private:
    QProcess m_process;
    QByteArray m_line;
    QJsonObject m_access;
};

} // namespace vaultlock::tests
