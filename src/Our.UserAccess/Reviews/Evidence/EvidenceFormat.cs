namespace Our.UserAccess.Reviews.Evidence;

internal enum EvidenceFormat
{
    Csv,

    /// <summary>The page to print.</summary>
    Html,
}
