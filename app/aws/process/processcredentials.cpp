// SPDX-License-Identifier: GPL-3.0-or-later

#include "aws/process/processcredentials.h"

#include "aws/credentials/keysinjson.h"
#include "aws/credentials/wellformed.h"
#include "aws/process/commandwords.h"
#include "aws/process/lastline.h"
#include "aws/reply/readmoment.h"
#include "aws/reply/strictjson.h"
#include "core/keptpromise.h"
#include "core/secondstext.h"
#include "core/whendone.h"

#include <QFileInfo>
#include <QProcess>
#include <QTimer>

#include <utility>

namespace vaultlock::aws {

namespace {

constexpr qint64 mostOutput = 65'536;
constexpr qsizetype keptComplaint = 4'096;

tl::unexpected<Error> failed(const QString &program, const QString &reason)
{
    return failure(ErrorKind::CredentialProcessFailed,
                   QFileInfo(program).fileName() + QLatin1String(": ") + reason);
}

Result<SharedCredentials> readOutput(const QByteArray &output, const QString &program)
{
    const auto object = readStrictObject(output);
    if (!object)
        return failed(program, QStringLiteral("its output is no JSON object"));
    if (object->value(QLatin1String("Version")).toDouble() != 1)
        return failed(program, QStringLiteral("its output is not of Version 1"));
    auto credentials = keysIn(*object, usualKeyNames);
    credentials->source =
        QStringLiteral("credential_process %1").arg(QFileInfo(program).fileName());
    const QJsonValue expiration = object->value(QLatin1String("Expiration"));
    if (!expiration.isUndefined() && !expiration.isNull()) {
        credentials->expiry = readMoment(expiration.toString());
        if (!credentials->expiry)
            return failed(program, QStringLiteral("its Expiration is no time"));
    }
    if (faultyPart(*credentials))
        return failed(program, QStringLiteral("its output has no usable keys"));
    return SharedCredentials(std::move(credentials));
}

/// One run of the program. Deletes itself.
class Run final : public QObject
{
public:
    Run(const QStringList &words, std::chrono::milliseconds deadline, QObject *parent)
        : QObject(parent)
        , m_program(words.constFirst())
    {
        m_process.setProgram(m_program);
        m_process.setArguments(words.mid(1));
        m_process.setStandardInputFile(QProcess::nullDevice());
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { takeOutput(); });
        connect(&m_process, &QProcess::readyReadStandardError, this, [this] { takeComplaint(); });
        connect(&m_process, &QProcess::finished, this,
                [this](int code, QProcess::ExitStatus status) { conclude(code, status); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                end(failed(m_program, QStringLiteral("it could not be started")));
        });
        m_deadline.setSingleShot(true);
        m_deadline.callOnTimeout(this, [this, deadline] {
            end(failed(m_program,
                       QStringLiteral("it did not end within %1").arg(secondsText(deadline))));
        });
        m_deadline.start(deadline);
    }
    ~Run() override
    {
        m_process.disconnect(this);
        m_process.kill();
        m_output.fill('\0');
        m_complaint.bytes.fill('\0');
    }

    void start() { m_process.start(QIODevice::ReadOnly); }
    QFuture<Result<SharedCredentials>> future() const { return m_promise.future(); }

private:
    void takeOutput()
    {
        m_output += m_process.readAllStandardOutput();
        if (m_output.size() > mostOutput)
            end(failed(m_program, QStringLiteral("its output is longer than 64 KiB")));
    }

    void takeComplaint()
    {
        m_complaint.bytes += m_process.readAllStandardError();
        m_complaint.isCut = m_complaint.isCut || m_complaint.bytes.size() > keptComplaint;
        m_complaint.bytes = m_complaint.bytes.right(keptComplaint);
    }

    /// What became of it, and what it said last.
    tl::unexpected<Error> failedSaying(const QString &reason)
    {
        takeComplaint();
        const QString line = lastLineOf(m_complaint, m_process.arguments());
        return failed(m_program, line.isEmpty()
                                     ? reason
                                     : reason + QStringLiteral(", and said: “%1”").arg(line));
    }

    void conclude(int code, QProcess::ExitStatus status)
    {
        takeOutput();
        if (status == QProcess::CrashExit)
            end(failedSaying(QStringLiteral("it crashed")));
        else if (code != 0)
            end(failedSaying(QStringLiteral("it ended with exit code %1").arg(code)));
        else
            end(readOutput(m_output, m_program));
    }

    void end(Result<SharedCredentials> result)
    {
        m_deadline.stop();
        m_promise.keep(std::move(result));
        m_process.disconnect(this);
        if (m_process.state() == QProcess::NotRunning)
            return deleteLater();
        connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
        m_process.kill();
    }

    QString m_program;
    QProcess m_process;
    QTimer m_deadline;
    QByteArray m_output;
    Complaint m_complaint; ///< the end of its standard error
    KeptPromise<SharedCredentials> m_promise;
};

} // namespace

ProcessCredentials::ProcessCredentials(QString command, std::chrono::milliseconds deadline)
    : m_command(std::move(command))
    , m_deadline(deadline)
{
}

QFuture<Result<SharedCredentials>> ProcessCredentials::credentials()
{
    const auto words = commandWords(m_command);
    if (!words)
        return readyFuture<SharedCredentials>(
            failure(ErrorKind::CredentialProcessFailed,
                    QStringLiteral("the command line is empty, or a quote in it is not closed")));
    auto *run = new Run(*words, m_deadline, &m_runs);
    auto future = run->future();
    ++m_underWay;
    whenDone(future, &m_runs, [this](const Result<SharedCredentials> &) { --m_underWay; });
    run->start();
    return future;
}

} // namespace vaultlock::aws
