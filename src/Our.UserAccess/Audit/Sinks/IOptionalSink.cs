using Our.UserAccess.Audit.Contracts;

namespace Our.UserAccess.Audit.Sinks;

/// <summary>A sink of the package's own, that the settings turn on.</summary>
internal interface IOptionalSink : IAuditSink
{
    bool IsOn { get; }
}
