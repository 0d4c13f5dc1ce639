namespace Our.UserAccess.Reviews.Reading;

/// <param name="SealedAt">UTC.</param>
/// <param name="Digest">SHA-256 of the table as it is downloaded, in hexadecimal digits.</param>
/// <param name="PageDigest">The same of the printable page.</param>
internal sealed record EvidenceItem(DateTime SealedAt, string Digest, string PageDigest);
