namespace EmbeddedUmbraco.Persistence;

/// <summary>Another process prepares the same data folder and does not come to an end.</summary>
internal sealed class StartLockedException(Exception inner) : Exception("The start lock was not free in time.", inner);
