using Our.UserAccess.FormsSecurity.Contracts;

namespace Our.UserAccess.IntegrationTests.FormsSecurity;

/// <summary>Two sites' forms, and as many more as a test wants.</summary>
internal sealed class SampleForms : IFormsSource
{
    public static readonly Guid Acme = Guid.CreateVersion7();
    public static readonly Guid Hr = Guid.CreateVersion7();
    public static readonly Guid Borealis = Guid.CreateVersion7();
    public static readonly Guid Contact = Guid.CreateVersion7();
    public static readonly Guid Job = Guid.CreateVersion7();
    public static readonly Guid News = Guid.CreateVersion7();

    public string Alias => "sample";

    public string Name => "Sample";

    public List<FormsFolder> Folders { get; } = [new(Acme, "Acme", null), new(Hr, "People", Acme), new(Borealis, "Borealis", null)];

    public List<SecuredForm> Forms { get; } = [new(Contact, "Contact", Acme), new(Job, "Job application", Hr), new(News, "Newsletter", Borealis)];

    /// <summary>The next reading fails.</summary>
    public bool IsBroken { get; set; }

    public Task<FormsContents> ReadAsync(CancellationToken cancellationToken) => IsBroken
        ? throw new InvalidOperationException("The forms cannot be read.")
        : Task.FromResult(new FormsContents([.. Folders], [.. Forms]));
}
