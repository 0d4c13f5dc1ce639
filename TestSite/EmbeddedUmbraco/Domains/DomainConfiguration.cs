using EmbeddedUmbraco.Persistence.Nodes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace EmbeddedUmbraco.Domains;

internal sealed class DomainConfiguration : IEntityTypeConfiguration<DomainRow>
{
    public void Configure(EntityTypeBuilder<DomainRow> builder)
    {
        builder.ToTable("umbracoDomain");
        builder.HasKey(row => row.Id);
        builder.Property(row => row.DomainName).HasMaxLength(255);
        builder.HasIndex(row => row.Key).IsUnique();
        builder.HasIndex(row => row.DomainName).IsUnique();
        builder.HasIndex(row => row.RootContentId);
        builder.HasOne<Languages.LanguageRow>().WithMany().HasForeignKey(row => row.LanguageId).OnDelete(DeleteBehavior.SetNull);
        builder.HasOne<NodeRow>().WithMany().HasForeignKey(row => row.RootContentId).OnDelete(DeleteBehavior.Cascade);
    }
}
