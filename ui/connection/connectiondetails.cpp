// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/connectiondetails.h"

#include "ui/appearance/theme.h"
#include "ui/connection/connectiontestview.h"
#include "ui/connection/signindialog.h"
#include "ui/furniture/namedcombobox.h"
#include "ui/furniture/plainlabel.h"
#include "words/connectionwords.h"
#include "words/errorwords.h"
#include "words/identitywords.h"
#include "words/timewords.h"
#include "workspace/typedkeys.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTimeZone>

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

QString ConnectionDetails::sourced(const QString &value, const QString &source) const
{
    return source.isEmpty() ? value : tr("%1 (from %2)").arg(value, source);
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
    const workspace::ConnectionIdentity identity = m_workspace.identity();
    addFact(tr("Account"), identity.account.isEmpty() ? tr("unknown") : identity.account);
    if (!identity.arn.isEmpty())
        addFact(tr("Identity"), identity.arn);
    addFact(tr("Credentials"), identity.credentialsSource);
    if (identity.expiry)
        addFact(tr("They expire"),
                words::momentText(*identity.expiry, QTimeZone::systemTimeZone()));
    if (!destination->profile.isEmpty())
        addFact(tr("Settings of"), tr("profile %1").arg(destination->profile));
    addFact(tr("Region"), sourced(destination->region.toString(), destination->regionSource));
    addFact(tr("Endpoint"),
            sourced(QString::fromLatin1(destination->endpoint.url().toEncoded()),
                    destination->endpointSource.isEmpty() ? tr("the Region")
                                                          : destination->endpointSource));
    if (m_workspace.isLive())
        addNetworkFacts(destination->network);
    const Clock &clock = m_workspace.connectionServices().clock;
    if (const auto &reply = m_workspace.connection()->client().lastReplyTime())
        addFact(tr("Clock"), words::clockSentence(clock.utcNow().secsTo(reply->now(clock))));
    for (const QString &note : words::connectionNotes(*destination))
        addFact(tr("Note"), note);
}

void ConnectionDetails::addNetworkFacts(const aws::NetworkSettings &network)
{
    const workspace::Destination *destination = m_workspace.destination();
    const QString proxy = aws::proxyText(aws::proxyFor(network, destination->endpoint.host(),
                                                       destination->endpoint.url().port(443)));
    addFact(tr("Proxy"), proxy.isEmpty() ? tr("none") : sourced(proxy, network.proxySource));
    addFact(tr("Certificates"), network.caBundle.isEmpty()
                                    ? tr("those of this computer")
                                    : sourced(network.caBundle, network.caBundleSource));
    const QString mode = network.retryMode.isEmpty() ? QStringLiteral("standard")
                         : network.retryMode == QLatin1String("standard")
                             ? sourced(network.retryMode, network.retryModeSource)
                             : tr("standard, in place of %1 (from %2)")
                                   .arg(network.retryMode, network.retryModeSource);
    addFact(
        tr("Attempts"),
        tr("%1, mode %2")
            .arg(sourced(QString::number(network.maxAttempts), network.maxAttemptsSource), mode));
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
    workspace::ConnectionOptions options;
    options.proxy = static_cast<Proxy>(m_proxy->currentData().toInt());
    options.usesMetadata = m_metadata->isChecked();
    m_workspace.setOptions(options);
    if (m_memory)
        m_memory->keepOptions(options);
    setRemark(tr("It counts from the next connection on, and for the test."));
}

} // namespace vaultlock::ui
