namespace Our.UserAccess.Users.Contracts;

/// <summary>What happened at sign-ins and waits to be written down, in the background.</summary>
internal interface ISignInBacklog
{
    /// <summary>Returns when all that was waiting is written, or was logged as lost.</summary>
    Task WriteWaitingAsync(CancellationToken cancellationToken);
}
