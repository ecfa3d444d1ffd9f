// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/signindialog.h"

#include "ui/appearance/theme.h"
#include "ui/furniture/announcer.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/wrappingtext.h"
#include "words/signinwords.h"

#include <QDesktopServices>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

#include <utility>

namespace vaultlock::ui {

std::optional<SignInDialog::Subject> SignInDialog::subjectOf(const workspace::Workspace &workspace)
{
    if (!workspace.isLive())
        return {};
    const auto resolved = workspace.resolve(workspace.choice());
    if (!resolved || !resolved->ssoSession)
        return {};
    return Subject{*resolved->ssoSession, resolved->network};
}

SignInDialog::SignInDialog(Subject subject, const aws::ConnectionServices &services,
                           QWidget *parent)
    : PlainDialog(tr("Sign in to IAM Identity Center"), parent)
    , m_subject(std::move(subject))
    , m_services(services)
    , m_state(addParagraph({}))
    , m_announcer(new Announcer(this))
{
    setObjectName(QStringLiteral("signInDialog"));
    m_state->setObjectName(QStringLiteral("signInState"));
    addFact(tr("Portal"), m_subject.session.source.startUrl);
    m_code = addFact(tr("Sign-in code"), {}, true);
    m_code->setObjectName(QStringLiteral("signInCode"));
    m_code->setFont(Fonts::heading());
    m_place = addFact(tr("Sign-in address"), {}, true);
    m_place->setObjectName(QStringLiteral("signInAddress"));
    for (WrappingText *toCopy : {m_code, m_place}) // by keyboard, too
        toCopy->setFocusPolicy(Qt::StrongFocus);
    m_open = buttons().addButton(tr("Open in the browser"), QDialogButtonBox::ActionRole);
    m_open->setObjectName(QStringLiteral("openBrowser"));
    m_open->setDefault(true);
    applyWeight(*m_open, ButtonWeight::Primary);
    m_again = buttons().addButton(tr("New code"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(QStringLiteral("newSignInCode"));
    m_again->setAutoDefault(false);
    QPushButton *cancel = buttons().addButton(QDialogButtonBox::Cancel);
    cancel->setIcon({});
    cancel->setAutoDefault(false);
    connect(m_open, &QPushButton::clicked, this, &SignInDialog::openBrowser);
    connect(m_again, &QPushButton::clicked, this, &SignInDialog::begin);
    begin();
}

SignInDialog::~SignInDialog() = default;

void SignInDialog::begin()
{
    m_open->setEnabled(false);
    m_again->setEnabled(false);
    m_code->setText({});
    m_place->setText({});
    setRemark({});
    say(tr("Asking IAM Identity Center for a code…"));
    const aws::RequestServices services{
        std::make_shared<aws::HttpAccess>(m_subject.network, m_services.clock), m_services.clock,
        m_services.scheduler, m_services.random, m_subject.network.maxAttempts};
    m_signIn = std::make_unique<aws::DeviceSignIn>(m_subject.session, services);
    connect(m_signIn.get(), &aws::DeviceSignIn::codeGiven, this, &SignInDialog::showCode);
    connect(m_signIn.get(), &aws::DeviceSignIn::askingFailed, this,
            [this](const Error &error) { setRemark(words::signInDelayed(error)); });
    connect(m_signIn.get(), &aws::DeviceSignIn::askingRecovered, this, [this] { setRemark({}); });
    connect(m_signIn.get(), &aws::DeviceSignIn::ended, this, &SignInDialog::conclude);
    m_signIn->start();
}

void SignInDialog::showCode(const aws::DeviceCode &code)
{
    m_address = code.wholeAddress;
    m_code->setText(code.userCode);
    m_place->setText(code.address.toString(QUrl::FullyEncoded));
    say(words::signInInstruction(code.expiry, QTimeZone::systemTimeZone()));
    m_open->setEnabled(true);
    m_open->setFocus();
}

void SignInDialog::conclude(aws::DeviceSignIn::End end, const Error &error)
{
    m_open->setEnabled(false);
    if (end == aws::DeviceSignIn::End::SignedIn) {
        accept();
        emit signedIn();
        return;
    }
    m_code->setText({});
    m_place->setText({});
    setRemark({});
    say(words::signInEnd(end, error));
    m_again->setEnabled(true);
    m_again->setFocus();
}

void SignInDialog::openBrowser()
{
    if (!QDesktopServices::openUrl(m_address))
        setRemark(tr("No browser could be opened. Open the address yourself."));
}

/// Assistive tools are told: nobody has done anything that it would follow from.
void SignInDialog::say(const QString &sentence)
{
    m_state->setText(sentence);
    reveal(m_state);
    m_announcer->say(sentence);
}

} // namespace vaultlock::ui
