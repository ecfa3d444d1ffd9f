// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectiondetails.h"

#include "ui/appearance/theme.h"
#include "ui/connection/connectiontestview.h"
#include "ui/connection/signindialog.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/plainlabel.h"
#include "words/errorwords.h"
#include "workspace/connectionfacts.h"
#include "workspace/typedkeys.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace vaultlock::ui {

namespace {

using Proxy = aws::NetworkSettings::Proxy;

} // namespace

ConnectionDetails::ConnectionDetails(workspace::Workspace &workspace,
                                     std::optional<workspace::ConnectionMemory> memory,
                                     QWidget *parent)
    : PlainDialog(tr("Connection details"), parent)
    , m_workspace(workspace)
    , m_memory(memory)
{
    setObjectName(QStringLiteral("connectionDetails"));
    addFacts();
    if (workspace.isLive())
        addOptions();
    if (workspace.typedKeys() && workspace.choice().kind == workspace::ConnectionChoice::Kind::Keys)
        offerToForget();
    if (SignInDialog::subjectOf(workspace))
        offerToSignIn();
    auto *test = new ConnectionTestView(workspace);
    addContent(test);
    connect(test, &ConnectionTestView::grew, this, [this, test] { reveal(test); });
    QPushButton *close = buttons().addButton(QDialogButtonBox::Close);
    close->setIcon({});
    connect(&workspace, &workspace::Workspace::connectionChanged, this, &QDialog::reject);
}

void ConnectionDetails::addFacts()
{
    const workspace::Destination *destination = m_workspace.destination();
    if (!destination) {
        addParagraph(tr("There is no connection at the moment."));
        if (m_workspace.isLive()) {
            if (const auto resolved = m_workspace.resolve(m_workspace.choice()); !resolved) {
                const words::ErrorWords words = words::errorWords(resolved.error());
                addAlarm(words.what);
                for (const QString &text : {words.meaning, words.remedy}) {
                    if (!text.isEmpty())
                        addParagraph(text);
                }
            }
        }
        return;
    }
    const Clock &clock = m_workspace.connectionServices().clock;
    std::optional<qint64> clockOffset;
    if (const auto &reply = m_workspace.connection()->client().lastReplyTime())
        clockOffset = clock.utcNow().secsTo(reply->now(clock));
    for (const workspace::ConnectionFact &fact :
         workspace::connectionFacts(*destination, m_workspace.identity(), clockOffset)) {
        for (const QString &text : fact.texts)
            addFact(fact.name, text);
    }
}

void ConnectionDetails::addOptions()
{
    auto *options = new QWidget;
    auto *layout = new QHBoxLayout(options);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Space::unit);
    m_proxy = new NamedComboBox(QStringLiteral("Proxy"));
    m_proxy->addItem(tr("Proxy of the environment"), static_cast<int>(Proxy::Environment));
    m_proxy->addItem(tr("Proxy of the system"), static_cast<int>(Proxy::System));
    m_proxy->addItem(tr("No proxy"), static_cast<int>(Proxy::None));
    if (!m_workspace.options().proxyAddress.isEmpty() ||
        m_workspace.options().proxy == Proxy::Manual)
        m_proxy->addItem(tr("Proxy of the settings"), static_cast<int>(Proxy::Manual));
    m_proxy->setCurrentIndex(m_proxy->findData(static_cast<int>(m_workspace.options().proxy)));
    m_metadata = new QCheckBox(tr("Container and EC2 metadata"));
    m_metadata->setObjectName(QStringLiteral("usesMetadata"));
    m_metadata->setToolTip(tr("Lets credentials come from the metadata service of a container or "
                              "an EC2 instance."));
    m_metadata->setChecked(m_workspace.options().usesMetadata);
    layout->addWidget(m_proxy);
    layout->addWidget(m_metadata);
    layout->addStretch(1);
    addContent(options);
    connect(m_proxy, &QComboBox::activated, this, &ConnectionDetails::applyOptions);
    connect(m_metadata, &QCheckBox::toggled, this, &ConnectionDetails::applyOptions);
}

void ConnectionDetails::offerToSignIn()
{
    QPushButton *signIn = buttons().addButton(tr("Sign in…"), QDialogButtonBox::ActionRole);
    signIn->setObjectName(QStringLiteral("signIn"));
    signIn->setAutoDefault(false);
    connect(signIn, &QPushButton::clicked, this, [this] {
        reject();
        emit signInAsked();
    });
}

void ConnectionDetails::offerToForget()
{
    QPushButton *forget =
        buttons().addButton(tr("Forget these keys"), QDialogButtonBox::ActionRole);
    forget->setObjectName(QStringLiteral("forgetKeys"));
    forget->setAutoDefault(false);
    connect(forget, &QPushButton::clicked, this, &ConnectionDetails::forgetKeys);
}

/// Nobody can go on with keys that are forgotten: the sandbox takes their place.
void ConnectionDetails::forgetKeys()
{
    workspace::TypedKeys &keys = *m_workspace.typedKeys();
    const QString label = m_workspace.choice().name;
    if (const auto accepted = m_workspace.connectTo(workspace::ConnectionChoice()); !accepted)
        return setRemark(words::errorWords(accepted.error()).what);
    keys.forget(label);
}

void ConnectionDetails::applyOptions()
{
    workspace::ConnectionOptions options = m_workspace.options();
    options.proxy = static_cast<Proxy>(m_proxy->currentData().toInt());
    options.usesMetadata = m_metadata->isChecked();
    m_workspace.setOptions(options);
    if (m_memory)
        m_memory->keepOptions(options);
    setRemark(tr("It counts from the next connection on, and for the test."));
}

} // namespace vaultlock::ui
