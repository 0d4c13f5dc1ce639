namespace Our.UserAccess.Reviews;

/// <summary>What is being done to a review in the background.</summary>
internal enum ReviewPhase
{
    /// <summary>What people hold is being written down.</summary>
    Starting,

    /// <summary>The decisions are being carried out.</summary>
    Closing,

    /// <summary>What was taken is being given back.</summary>
    Undoing,
}
