// SPDX-License-Identifier: GPL-3.0-or-later

// Signing in to IAM Identity Center, without a terminal.
#pragma once

#include "aws/sso/devicesignin.h"
#include "ui/furniture/plaindialog.h"
#include "workspace/workspace.h"

#include <QUrl>

#include <memory>
#include <optional>

class QPushButton;

namespace vaultlock::ui {

/// Shows the code and the address to allow the access at, opens the browser there when it is told
/// to, and waits. Closes by itself when it is done. Closed before, nothing is kept.
class Announcer;

class SignInDialog : public PlainDialog
{
    Q_OBJECT

public:
    struct Subject
    {
        aws::SsoSession session;
        aws::NetworkSettings network;
    };
    /// The session that what was chosen hangs on; nothing where it does not hang on one.
    static std::optional<Subject> subjectOf(const workspace::Workspace &workspace);

    /// What services refers to outlives the dialog.
    SignInDialog(Subject subject, const aws::ConnectionServices &services, QWidget *parent);
    ~SignInDialog() override;

signals:
    void signedIn();

private:
    void begin();
    void showCode(const aws::DeviceCode &code);
    void conclude(aws::DeviceSignIn::End end, const Error &error);
    void openBrowser();
    void say(const QString &sentence);

    Subject m_subject;
    aws::ConnectionServices m_services;
    QUrl m_address;
    QLabel *m_state;
    Announcer *m_announcer;
    WrappingText *m_code;
    WrappingText *m_place;
    QPushButton *m_open;
    QPushButton *m_again;
    std::unique_ptr<aws::DeviceSignIn> m_signIn; // dies before what it uses
};

} // namespace vaultlock::ui
