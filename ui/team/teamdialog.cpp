// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/team/teamdialog.h"

#include "core/whendone.h"
#include "ui/appearance/theme.h"
#include "ui/furniture/buttonweight.h"
#include "ui/furniture/plainlabel.h"
#include "ui/furniture/valuedisplay.h"
#include "ui/team/agreementdialog.h"
#include "ui/team/teamtestview.h"
#include "words/teamwords.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace vaultlock::ui {

namespace {

QString sentenceOf(const team::TeamError &error)
{
    const words::ErrorWords said = words::teamErrorWords(error);
    return (said.what + u' ' + said.remedy).trimmed();
}

} // namespace

TeamDialog::TeamDialog(TeamDesk &desk, QWidget *parent)
    : PlainDialog(tr("Team’s journal"), parent)
    , m_desk(desk)
    , m_fault(plainLabel(QStringLiteral("teamFault")))
    , m_view(new TeamTestView(desk.journalFile(), desk.clock(), desk))
{
    setObjectName(QStringLiteral("teamDialog"));
    addParagraph(tr("The desks of a team hand the lines of their journals over to one PostgreSQL "
                    "database, afterwards and as they are. Your own journal stays the truth of "
                    "this desk: nothing waits for the network. Whoever may read the database has "
                    "the lock IDs."));
    m_address = addField(QStringLiteral("Address of the database"), tr("Database"),
                         tr("postgresql://HOST/DATABASE, or a service of ~/.pg_service.conf"));
    m_user = addField(QStringLiteral("User of the database"), tr("User"),
                      tr("As the address or the service says"));
    buildAuthority();
    m_password = addField(QStringLiteral("Password of the user"), tr("Password"), {});
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_fault->setFont(Fonts::caption());
    addContent(m_fault);
    addContent(m_view);
    buildButtons();
    showSettings();
    connect(m_view, &TeamTestView::changed, this, [this] {
        m_test->setEnabled(!m_view->isUnderWay() && m_fault->text().isEmpty());
        reveal(m_view);
    });
    for (const QLineEdit *field : {m_address, m_user, m_authority, m_password})
        connect(field, &QLineEdit::textChanged, this, &TeamDialog::judge);
    judge();
    m_address->setFocus();
}

QLineEdit *TeamDialog::addField(const QString &name, const QString &label,
                                const QString &placeholder)
{
    auto *field = new QLineEdit;
    nameControl(field, name);
    field->setPlaceholderText(placeholder);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::half);
    layout->addWidget(quietLabel({}, label));
    layout->addWidget(field);
    addContent(box);
    return field;
}

void TeamDialog::buildAuthority()
{
    m_authority = addField(QStringLiteral("Certificates of the authority"),
                           tr("Certificates of the authority that vouches for the server"),
                           tr("~/.postgresql/root.crt"));
    auto *choose = new QPushButton(tr("Choose…"));
    nameControl(choose, QStringLiteral("Choose the certificates"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &TeamDialog::browse);
    auto *box = m_authority->parentWidget()->layout();
    box->removeWidget(m_authority);
    auto *row = new QHBoxLayout;
    row->setSpacing(Space::unit);
    row->addWidget(m_authority, 1);
    row->addWidget(choose);
    static_cast<QVBoxLayout *>(box)->addLayout(row);
}

void TeamDialog::buildButtons()
{
    m_save = buttons().addButton(tr("Use this database"), QDialogButtonBox::ActionRole);
    m_save->setObjectName(QStringLiteral("useTeamDatabase"));
    m_save->setDefault(true);
    applyWeight(*m_save, ButtonWeight::Primary);
    m_test = buttons().addButton(tr("Test"), QDialogButtonBox::ActionRole);
    m_test->setObjectName(QStringLiteral("testTeamDatabase"));
    m_leave = buttons().addButton(tr("Leave the team…"), QDialogButtonBox::ActionRole);
    m_leave->setObjectName(QStringLiteral("leaveTeam"));
    QPushButton *close = buttons().addButton(QDialogButtonBox::Close);
    close->setIcon({});
    for (QPushButton *button : {m_test, m_leave, close})
        button->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &TeamDialog::save);
    connect(m_test, &QPushButton::clicked, this, &TeamDialog::test);
    connect(m_leave, &QPushButton::clicked, this, &TeamDialog::askToLeave);
}

void TeamDialog::showSettings()
{
    const auto settings = m_desk.access().settings();
    if (!settings)
        m_view->showTrouble(words::teamErrorWords(settings.error()));
    m_saved = settings.value_or(std::nullopt);
    m_leave->setVisible(!settings || m_saved);
    const team::TeamPlace place = m_saved ? m_saved->place : team::TeamPlace();
    m_address->setText(place.address);
    m_user->setText(place.user);
    m_authority->setText(place.authority);
    m_password->setPlaceholderText(m_saved && m_saved->isPasswordKept
                                       ? tr("It is in the keychain; type another one to replace it")
                                       : tr("Kept in the keychain; empty: ~/.pgpass has it"));
}

team::TeamSettings TeamDialog::typed() const
{
    team::TeamSettings settings{
        {m_address->text().trimmed(), m_user->text().trimmed(), m_authority->text().trimmed()},
        false};
    settings.isPasswordKept = !m_password->text().isEmpty() || isOfSavedUser(settings);
    return settings;
}

/// Whose password is in the keychain.
bool TeamDialog::isOfSavedUser(const team::TeamSettings &settings) const
{
    return m_saved && m_saved->isPasswordKept &&
           m_saved->keychainLabel() == settings.keychainLabel();
}

team::SharedPassword TeamDialog::typedPassword() const
{
    if (m_password->text().isEmpty())
        return {};
    return std::make_shared<Secret>(Secret::consume(m_password->text().toUtf8()));
}

void TeamDialog::judge()
{
    const team::TeamSettings settings = typed();
    const auto address = team::teamAddressOf(settings.place);
    QString fault;
    if (settings.place.address.isEmpty())
        fault = tr("Say which database it is.");
    else if (!address)
        fault = words::teamErrorWords(address.error()).what;
    else if (!settings.place.authority.isEmpty() && !QFileInfo(settings.place.authority).isFile())
        fault = tr("There is no file of certificates with that name.");
    m_fault->setText(fault);
    m_save->setEnabled(fault.isEmpty());
    m_test->setEnabled(fault.isEmpty());
    m_view->clear();
}

void TeamDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Certificates of the authority"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_authority, &QLineEdit::setText);
    dialog->open();
}

void TeamDialog::test()
{
    const team::TeamSettings settings = typed();
    const auto password = typedPassword();
    if (password) {
        auto address = team::teamAddressOf(settings.place);
        if (address) {
            address->password = password;
            m_view->start(*address);
        }
        return;
    }
    m_test->setEnabled(false);
    whenDone(m_desk.access().address(settings), this,
             [this, settings](const Result<team::TeamResult<team::TeamAddress>> &address) {
                 if (!(typed() == settings)) // something else was typed meanwhile
                     return;
                 if (address && *address)
                     m_view->start(**address);
                 else if (address)
                     m_view->showTrouble(words::teamErrorWords(address->error()));
             });
}

void TeamDialog::save()
{
    m_save->setEnabled(false);
    const team::TeamSettings settings = typed();
    if (settings.isPasswordKept)
        m_fault->setText(tr("Asking the keychain…"));
    whenDone(m_desk.setUp(settings, typedPassword()), this,
             [this](const Result<team::TeamResult<void>> &outcome) { showOutcome(outcome); });
}

void TeamDialog::askToLeave()
{
    auto *question = new LeaveTeamDialog(this);
    connect(question, &QDialog::accepted, this, &TeamDialog::leave);
    question->open();
}

void TeamDialog::leave()
{
    m_leave->setEnabled(false);
    whenDone(m_desk.leave(), this, [this](const Result<team::TeamResult<void>> &outcome) {
        m_leave->setEnabled(true);
        showOutcome(outcome);
    });
}

void TeamDialog::showOutcome(const Result<team::TeamResult<void>> &outcome)
{
    m_save->setEnabled(true);
    if (outcome && *outcome)
        return accept();
    m_fault->setText(outcome ? sentenceOf(outcome->error()) : outcome.error().detail);
}

void TeamDialog::done(int result)
{
    m_password->setText(QString()); // also ends what could be undone
    PlainDialog::done(result);
}

} // namespace vaultlock::ui
