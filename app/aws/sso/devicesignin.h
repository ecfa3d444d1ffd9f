// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in to IAM Identity Center by a browser, anywhere.
// Source: RFC 8628 (device authorization grant); IAM Identity Center OIDC API reference,
// RegisterClient, StartDeviceAuthorization, CreateToken; AWS CLI 2, `aws sso login
// --use-device-code`.
#pragma once

#include "aws/sso/ssosession.h"
#include "aws/transport/retriedrequest.h"

#include <QDateTime>
#include <QJsonObject>
#include <QObject>
#include <QUrl>

#include <memory>
#include <optional>

namespace vaultlock::aws {

/// What the person needs.
struct DeviceCode
{
    QString userCode;  ///< to be compared with, or typed in, in the browser: `ABCD-EFGH`
    QUrl address;      ///< https, to type the code at
    QUrl wholeAddress; ///< the same with the code in it
    QDateTime expiry;  ///< UTC
};

/// Registers a client, begins, and asks from time to time whether the person has agreed; then the
/// token is where `aws sso login` puts it, its file replaced in one step. Destroyed early it asks
/// no more, and nothing is written. One thread.
class DeviceSignIn : public QObject
{
    Q_OBJECT

public:
    enum class End {
        SignedIn,
        Expired,     ///< nobody agreed in time
        Unreachable, ///< the code ran out while the service could not be asked
        Denied,      ///< the person said no
        Failed,
    };

    /// services and what it refers to outlive it.
    DeviceSignIn(SsoSession session, const RequestServices &services, QObject *parent = nullptr);
    ~DeviceSignIn() override;

    /// Asks nobody where the token could not be written in the end: Failed, with the errors of
    /// checkTokenFileIsWritable(). The cache's folder is made where there is none.
    void start();

signals:
    void codeGiven(const vaultlock::aws::DeviceCode &code);
    /// The service could not be asked whether the person has agreed; it is asked again, more and
    /// more seldom, as long as the code is good. Each time.
    void askingFailed(const vaultlock::Error &error);
    /// It answers again.
    void askingRecovered();
    /// Once. error: for Unreachable and Failed, without a secret.
    void ended(vaultlock::aws::DeviceSignIn::End end, const vaultlock::Error &error);

private:
    using Consumer = void (DeviceSignIn::*)(const HttpReply &);
    void ask(const QByteArray &path, const QJsonObject &body, int maxAttempts, Consumer consume);
    void registered(const HttpReply &reply);
    void authorized(const HttpReply &reply);
    void pollAfter(std::chrono::milliseconds pause);
    void poll();
    void pollAgainAfterAnAnswer();
    void pollAgainAfter(const Error &failure);
    void refusedFor(const Error &error);
    void granted(const HttpReply &reply);
    void end(End end, const Error &error = {});
    void fail(const Error &error) { end(End::Failed, error); }
    void failMalformed();

    SsoSession m_session;
    RequestServices m_services;
    QJsonObject m_registration; ///< as the token's file has it
    QString m_deviceCode;
    std::chrono::seconds m_interval{5};
    std::chrono::milliseconds m_pause{0};    ///< before the last asking
    std::optional<Error> m_failure;          ///< of the last asking
    std::chrono::milliseconds m_codeEnds{0}; ///< by Clock::sinceBoot()
    bool m_hasEnded = false;
};

} // namespace vaultlock::aws
