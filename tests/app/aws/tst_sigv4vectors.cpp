// SPDX-License-Identifier: GPL-3.0-or-later

// Signing against vectors, every stage byte for byte: those of tests/data, and beside them those of
// others, where they lie beside the repository (VAULTLOCK_SHARED_DATA overrides where).
#include "aws/signing/sigv4.h"
#include "core/byteview.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <array>
#include <vector>

using namespace vaultlock;
using namespace vaultlock::aws;

namespace {

constexpr std::size_t stageCount = 5;
using Stages = std::array<QByteArray, stageCount>;
const char *const stageNames[stageCount] = {"body's SHA-256", "canonical request", "string to sign",
                                            "signature", "Authorization"};

struct Vector
{
    QByteArray name;
    SigningRequest request; ///< payloadHash is made by the test
    QByteArray body;
    QByteArray time;
    SigningScope scope;
    QByteArray accessKeyId;
    QByteArray secretAccessKey;
    Stages expected; ///< an empty stage: the vector does not say
};

/// What we make of the vector's inputs; one signer for all, as a client has.
Stages signedStages(const Vector &vector, Signer &signer)
{
    SigningRequest request = vector.request;
    request.payloadHash = sha256Hex(vector.body);
    const CanonicalRequest canonical = canonicalRequest(request);
    const QByteArray text = stringToSign(vector.time, vector.scope, canonical.text);
    const QByteArray signature =
        signer.signature(viewOf(vector.secretAccessKey), vector.scope, text);
    return {request.payloadHash, canonical.text, text, signature,
            authorization(vector.accessKeyId, vector.scope, canonical.signedHeaders, signature)};
}

/// The names of the stages that differ.
QStringList mismatches(const Stages &expected, const Stages &actual)
{
    QStringList result;
    for (std::size_t i = 0; i < stageCount; ++i) {
        if (!expected[i].isEmpty() && expected[i] != actual[i])
            result.append(QString::fromLatin1(stageNames[i]));
    }
    return result;
}

QString dataFolder()
{
    return qEnvironmentVariable("VAULTLOCK_SHARED_DATA", QStringLiteral(VAULTLOCK_SHARED_DATA)) +
           QStringLiteral("/sigv4/");
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray bytes(const QJsonValue &value)
{
    return value.toString().toUtf8();
}

void setTarget(SigningRequest &request, const QByteArray &target)
{
    const auto mark = target.indexOf('?');
    request.path = mark < 0 ? target : target.left(mark);
    request.query = mark < 0 ? QByteArray() : target.mid(mark + 1);
}

/// RFC 3986's normal form, which other services than Glacier sign; ours signs the path as it
/// stands.
QByteArray withoutDotSegments(const QByteArray &path)
{
    QList<QByteArray> kept;
    for (const QByteArray &segment : path.split('/')) {
        if (segment == "..") {
            if (!kept.isEmpty())
                kept.removeLast();
        } else if (!segment.isEmpty() && segment != ".") {
            kept.append(segment);
        }
    }
    QByteArray result = '/' + kept.join('/');
    if (path.endsWith('/') && !kept.isEmpty())
        result.append('/');
    return result;
}

/// request.txt: LF line ends, `Name:value`, one vector with folded header lines, raw spaces and
/// UTF-8 in the request line.
void readRequest(const QByteArray &text, Vector &vector)
{
    const auto headEnd = text.indexOf("\n\n");
    const QByteArray head = headEnd < 0 ? text : text.left(headEnd);
    vector.body = headEnd < 0 ? QByteArray() : text.mid(headEnd + 2);
    QList<QByteArray> lines = head.split('\n');
    const QByteArray requestLine = lines.takeFirst();
    const auto methodEnd = requestLine.indexOf(' ');
    const auto targetEnd = requestLine.lastIndexOf(" HTTP/1.1");
    vector.request.method = requestLine.left(methodEnd);
    setTarget(vector.request, requestLine.mid(methodEnd + 1, targetEnd - methodEnd - 1));
    for (const QByteArray &line : lines) {
        if (line.startsWith(' ')) {
            vector.request.headers.last().second.append('\n').append(line);
        } else if (!line.isEmpty()) {
            const auto colon = line.indexOf(':');
            vector.request.headers.append({line.left(colon), line.mid(colon + 1)});
        }
    }
}

QByteArray authorizationOf(const QByteArray &signedRequest)
{
    const QByteArray name("\nAuthorization:");
    const auto begin = signedRequest.indexOf(name) + name.size();
    const auto end = signedRequest.indexOf('\n', begin);
    return signedRequest.mid(begin, end < 0 ? -1 : end - begin);
}

Vector readAwsCAuth(const QString &folder)
{
    const QJsonObject context =
        QJsonDocument::fromJson(contents(folder + QStringLiteral("/context.json"))).object();
    const QJsonObject credentials = context[QLatin1String("credentials")].toObject();
    Vector vector;
    vector.name = QDir(folder).dirName().toUtf8();
    readRequest(contents(folder + QStringLiteral("/request.txt")), vector);
    vector.time =
        amzDate(QDateTime::fromString(context[QLatin1String("timestamp")].toString(), Qt::ISODate));
    vector.request.headers.append({"X-Amz-Date", vector.time});
    const QByteArray token = bytes(credentials[QLatin1String("token")]);
    if (!token.isEmpty() && !context[QLatin1String("omit_session_token")].toBool())
        vector.request.headers.append({"X-Amz-Security-Token", token});
    if (context[QLatin1String("sign_body")].toBool())
        vector.request.headers.append({"x-amz-content-sha256", sha256Hex(vector.body)});
    if (context[QLatin1String("normalize")].toBool())
        vector.request.path = withoutDotSegments(vector.request.path);
    vector.scope = {vector.time.left(8), bytes(context[QLatin1String("region")]),
                    bytes(context[QLatin1String("service")])};
    vector.accessKeyId = bytes(credentials[QLatin1String("access_key_id")]);
    vector.secretAccessKey = bytes(credentials[QLatin1String("secret_access_key")]);
    const QByteArray canonical = contents(folder + QStringLiteral("/header-canonical-request.txt"));
    vector.expected = {
        canonical.mid(canonical.lastIndexOf('\n') + 1), canonical,
        contents(folder + QStringLiteral("/header-string-to-sign.txt")),
        contents(folder + QStringLiteral("/header-signature.txt")),
        authorizationOf(contents(folder + QStringLiteral("/header-signed-request.txt")))};
    return vector;
}

Vector readGlacier(const QJsonObject &object)
{
    const QJsonObject credentials = object[QLatin1String("credentials")].toObject();
    Vector vector;
    vector.name = bytes(object[QLatin1String("name")]);
    vector.request.method = bytes(object[QLatin1String("method")]);
    const QByteArray url = bytes(object[QLatin1String("url")]);
    setTarget(vector.request, url.mid(url.indexOf('/', url.indexOf("://") + 3)));
    vector.time = bytes(object[QLatin1String("time")]);
    vector.request.headers = {{"Host", bytes(object[QLatin1String("host_header")])},
                              {"X-Amz-Date", vector.time}};
    for (const auto &header : object[QLatin1String("headers_before_signing")].toArray())
        vector.request.headers.append({bytes(header.toArray()[0]), bytes(header.toArray()[1])});
    const QByteArray token = bytes(credentials[QLatin1String("session_token")]);
    if (!token.isEmpty())
        vector.request.headers.append({"X-Amz-Security-Token", token});
    // The client never makes such paths; their vectors hold the normalised form.
    const auto segments = vector.request.path.split('/');
    if (segments.contains(".") || segments.contains(".."))
        vector.request.path = withoutDotSegments(vector.request.path);
    vector.body = bytes(object[QLatin1String("body_utf8")]);
    vector.scope = {vector.time.left(8), bytes(object[QLatin1String("region")]),
                    bytes(object[QLatin1String("service")])};
    vector.accessKeyId = bytes(credentials[QLatin1String("access_key_id")]);
    vector.secretAccessKey = bytes(credentials[QLatin1String("secret_access_key")]);
    vector.expected = {bytes(object[QLatin1String("body_sha256")]),
                       bytes(object[QLatin1String("canonical_request")]),
                       bytes(object[QLatin1String("string_to_sign")]),
                       bytes(object[QLatin1String("signature")]),
                       bytes(object[QLatin1String("authorization")])};
    return vector;
}

std::vector<Vector> awsCAuthVectors()
{
    const QDir folder(dataFolder() + QStringLiteral("aws-c-auth/v4"));
    std::vector<Vector> result;
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        result.push_back(readAwsCAuth(folder.filePath(name)));
    return result;
}

std::vector<Vector> glacierVectors()
{
    const QByteArray text =
        contents(QStringLiteral(VAULTLOCK_TEST_DATA "/glacier-signatures.json"));
    const QJsonObject file = QJsonDocument::fromJson(text).object();
    std::vector<Vector> result;
    for (const auto &object : file[QLatin1String("vectors")].toArray())
        result.push_back(readGlacier(object.toObject()));
    return result;
}

/// Prints how many vectors said something about each stage.
void reportCounts(const char *origin, const std::vector<Vector> &vectors)
{
    for (std::size_t i = 0; i < stageCount; ++i) {
        std::size_t compared = 0;
        for (const Vector &vector : vectors)
            compared += vector.expected[i].isEmpty() ? 0u : 1u;
        qInfo("%s: %s: %zu compared, %zu skipped", origin, stageNames[i], compared,
              vectors.size() - compared);
    }
}

} // namespace

class SigV4VectorsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signsEveryVector_data();
    void signsEveryVector();
    void noticesOneFlippedByteInEveryStageOfEveryVector();
    void noticesEveryFlippedByteOfOneVector();

private:
    std::vector<Vector> m_awsCAuth;
    std::vector<Vector> m_glacier;
};

void SigV4VectorsTest::initTestCase()
{
    m_awsCAuth = awsCAuthVectors();
    m_glacier = glacierVectors();
    reportCounts("aws-c-auth, header form", m_awsCAuth);
    reportCounts("Glacier requests", m_glacier);
    // Others made those: a clone does not have them.
    QCOMPARE(m_awsCAuth.size(), QDir(dataFolder()).exists() ? 38u : 0u);
    QCOMPARE(m_glacier.size(), 253u);
}

void SigV4VectorsTest::signsEveryVector_data()
{
    QTest::addColumn<bool>("isGlacier");
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < m_awsCAuth.size(); ++i)
        QTest::addRow("aws-c-auth/%s", m_awsCAuth[i].name.constData()) << false << i;
    for (std::size_t i = 0; i < m_glacier.size(); ++i)
        QTest::addRow("glacier/%s", m_glacier[i].name.constData()) << true << i;
}

void SigV4VectorsTest::signsEveryVector()
{
    QFETCH(bool, isGlacier);
    QFETCH(std::size_t, index);
    const Vector &vector = isGlacier ? m_glacier[index] : m_awsCAuth[index];
    Signer signer;
    const Stages actual = signedStages(vector, signer);
    for (std::size_t i = 0; i < stageCount; ++i) {
        QVERIFY2(!vector.expected[i].isEmpty(), stageNames[i]);
        QCOMPARE(actual[i], vector.expected[i]);
    }
    QCOMPARE(mismatches(vector.expected, actual), QStringList());
}

void SigV4VectorsTest::noticesOneFlippedByteInEveryStageOfEveryVector()
{
    Signer signer;
    std::size_t flips = 0;
    for (const auto *vectors : {&m_awsCAuth, &m_glacier}) {
        for (const Vector &vector : *vectors) {
            const Stages actual = signedStages(vector, signer);
            for (std::size_t i = 0; i < stageCount; ++i) {
                Stages flipped = vector.expected;
                char &byte = flipped[i].data()[flips % static_cast<std::size_t>(flipped[i].size())];
                byte = static_cast<char>(byte ^ 1);
                QCOMPARE(mismatches(flipped, actual),
                         QStringList(QString::fromLatin1(stageNames[i])));
                ++flips;
            }
        }
    }
    qInfo("%zu flipped bytes noticed", flips);
    QCOMPARE(flips, (m_awsCAuth.size() + m_glacier.size()) * stageCount);
}

void SigV4VectorsTest::noticesEveryFlippedByteOfOneVector()
{
    Signer signer;
    const Vector &vector = m_glacier.front();
    const Stages actual = signedStages(vector, signer);
    for (std::size_t i = 0; i < stageCount; ++i) {
        for (qsizetype at = 0; at < vector.expected[i].size(); ++at) {
            Stages flipped = vector.expected;
            flipped[i].data()[at] = static_cast<char>(flipped[i].at(at) ^ 1);
            QCOMPARE(mismatches(flipped, actual), QStringList(QString::fromLatin1(stageNames[i])));
        }
    }
}

QTEST_GUILESS_MAIN(SigV4VectorsTest)
#include "tst_sigv4vectors.moc"
