using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Security;

internal sealed class ExternalLoginTokenConfiguration : IEntityTypeConfiguration<ExternalLoginTokenRow>
{
    public void Configure(EntityTypeBuilder<ExternalLoginTokenRow> builder)
    {
        builder.ToTable("umbracoExternalLoginToken");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.Name).HasMaxLength(255);
        builder.HasIndex(row => new { row.ExternalLoginId, row.Name }).IsUnique();
    }
}
