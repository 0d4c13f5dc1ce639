namespace Our.UserAccess.Persistence.Startup;

/// <summary>What this server is to the installation.</summary>
internal interface IServerRuntime
{
    /// <summary>Whether Umbraco is installed, up to date and started.</summary>
    bool IsRunning { get; }

    /// <summary>Whether another server is the main one.</summary>
    bool IsSubscriber { get; }
}
