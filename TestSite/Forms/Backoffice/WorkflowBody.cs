namespace TestSite.Forms.Backoffice;

/// <param name="NotifyAddress">Who is told of an entry; empty for nobody.</param>
internal sealed record WorkflowBody(string NotifyAddress);
