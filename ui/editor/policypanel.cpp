#include "ui/editor/policypanel.h"

#include "ui/editor/policydocument.h"

namespace vaultlock::ui {

PolicyPanel::PolicyPanel(const QString &, QWidget *parent)
    : QWidget(parent)
    , m_document(new PolicyDocument(this))
{
    connect(m_document, &PolicyDocument::findingsChanged, this, &PolicyPanel::findingsChanged);
}

PolicyPanel::~PolicyPanel() = default;

PolicyDocument &PolicyPanel::document()
{
    return *m_document;
}

void PolicyPanel::setVault(const std::optional<VaultArn> &vault)
{
    m_document->setVault(vault);
}

void PolicyPanel::showInstalledPolicy(const std::optional<QByteArray> &, const QString &) {}

void PolicyPanel::openFile(const QString &path)
{
    m_document->open(path);
}

bool PolicyPanel::keepDraft()
{
    return true;
}

QList<QAction *> PolicyPanel::fileActions() const
{
    return {};
}

QList<QAction *> PolicyPanel::editActions() const
{
    return {};
}

} // namespace vaultlock::ui
